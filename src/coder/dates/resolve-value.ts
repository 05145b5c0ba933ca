import {type Resolution, resolution} from "./resolution.js";
import {resolveDay, resolveDays, resolveNumeric, resolveSolarHijri} from "./resolve-day.js";
import {resolveFeast} from "./resolve-feast.js";
import {resolveOffset} from "./resolve-offset.js";
import {
  resolveLately,
  resolveMonth,
  resolveMonths,
  resolvePeriod,
  resolveSeason,
  resolveYear,
  resolveYears
} from "./resolve-period.js";
import {resolveWeekday, resolveWeekdays} from "./resolve-weekday.js";
import type {DateContext, DateValue} from "./types.js";

/** What a value comes to in a context, before tense cuts it; null where it hangs on something that has no date. */
export function resolveValue(value: DateValue, context: DateContext): Resolution | null {
  switch (value.type) {
    case "day":
      return resolveDay(value, context);
    case "numeric":
      return resolveNumeric(value, context);
    case "solar_hijri":
      return resolveSolarHijri(value, context);
    case "days":
      return resolveDays(value, context);
    case "month":
      return resolveMonth(value, context);
    case "months":
      return resolveMonths(value, context);
    case "year":
      return resolveYear(value);
    case "years":
      return resolveYears(value);
    case "weekday":
      return resolveWeekday(value, context);
    case "weekdays":
      return resolveWeekdays(value, context);
    case "offset":
      return resolveOffset(value, context, typeof value.from === "object" ? resolveValue(value.from, context) : null);
    case "lately":
      return resolveLately(value, context);
    case "period":
      return resolvePeriod(value, context);
    case "season":
      return resolveSeason(value, context);
    case "feast":
      return resolveFeast(value, context);
    case "vague":
      return resolveVague(value.tense, context);
  }
}

/** "recently": some day before publication, or where the words look ahead some day after it. */
function resolveVague(tense: "past" | "future" | null, {reference, ...context}: DateContext): Resolution {
  const ahead = (tense ?? context.tense) === "future";
  const [earliest, latest] = [reference?.earliest ?? null, reference?.latest ?? null];
  const days = ahead ? {earliest, latest: null} : {earliest: null, latest};
  return resolution([days], "published", {rule: "vague", approximate: true});
}
