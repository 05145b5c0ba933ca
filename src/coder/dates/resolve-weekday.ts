import {addDays, calendarDay, type Weekday} from "../../time/day.js";
import {type Interval, isBounded, single} from "../../time/interval.js";
import {narrowToWeekday, weekdayOnOrAfter, weekdayOnOrBefore, weekdaysWithin} from "../../time/weekdays.js";
import {weeksAround} from "./periods.js";
import {overPublication, type Resolution, resolution} from "./resolution.js";
import type {DateContext, DateValue} from "./types.js";

type Of<T extends DateValue["type"]> = Extract<DateValue, {type: T}>;

/**
 * A weekday by its name. Told as past it is the latest on or before publication, as future the first on or after.
 * "last" leaves open whether yesterday or the week before is meant; "next" is the first after publication.
 */
export function resolveWeekday(value: Of<"weekday">, context: DateContext): Resolution {
  const {weekday, pick, week, day} = value;
  const settings = {rule: `weekday${pick === null ? `.${context.tense}` : `.${pick}`}`, weekdays: [weekday]};
  const told = anaphoric(value, context);
  if (told !== null) return resolution([told], "weekday", settings);
  if (day !== undefined) {
    const options = overPublication(context.reference, (at) => onDayOfMonth(at, {weekday, day}, context.tense));
    return resolution(options, "weekday", {rule: "weekday.of-month", weekdays: [weekday]});
  }
  if (week !== null) {
    const options = overPublication(context.reference, (at) => ofWeek(at, weekday, week));
    return resolution(options, "weekday", {rule: "weekday.of-week", weekdays: [weekday]});
  }
  const options = overPublication(context.reference, (at) => onDay(at, value, context.tense));
  return resolution(options, "weekday", settings);
}

/** "from Monday to Wednesday": the latest such run to have begun by publication. */
export function resolveWeekdays({from, to}: Of<"weekdays">, {reference, tense}: DateContext): Resolution {
  const length = (to - from + 7) % 7;
  const options = overPublication(reference, (at) => {
    const first = tense === "past" ? weekdayOnOrBefore(at, from) : weekdayOnOrAfter(at, from);
    return [{earliest: first, latest: addDays(first, length)}];
  });
  return resolution(options, "weekday", {rule: "weekdays", sense: "interval", unclipped: true});
}

function onDay(at: string, {weekday, pick}: Of<"weekday">, tense: DateContext["tense"]): Interval[] {
  const yesterday = addDays(at, -1);
  switch (pick) {
    case "next":
      return [single(weekdayOnOrAfter(addDays(at, 1), weekday))];
    case "past":
      return [single(weekdayOnOrBefore(yesterday, weekday))];
    case "previous":
      return ofWeek(at, weekday, -1).slice(0, 1);
    case "last": {
      const latest = weekdayOnOrBefore(yesterday, weekday);
      const before = ofWeek(at, weekday, -1)[0]?.earliest ?? latest;
      return [...new Set([before, latest])].map(single);
    }
    default:
      return [single(tense === "past" ? weekdayOnOrBefore(at, weekday) : weekdayOnOrAfter(at, weekday))];
  }
}

/** Weeks within which every day of a month but the 31st falls on every weekday. */
const WEEKS_AROUND = 52;

/** "Thursday the 14th": the nearest such day up to a year before publication, or after it. */
function onDayOfMonth(
  at: string,
  {weekday, day}: {weekday: Weekday; day: number},
  tense: DateContext["tense"]
): Interval[] {
  const step = tense === "past" ? -7 : 7;
  let iso = tense === "past" ? weekdayOnOrBefore(at, weekday) : weekdayOnOrAfter(at, weekday);
  for (let week = 0; week < WEEKS_AROUND; ++week, iso = addDays(iso, step)) {
    if (calendarDay(iso).day === day) return [single(iso)];
  }
  return [];
}

/** That weekday in the week so many from publication's, first as weeks that begin on Monday have it. */
function ofWeek(published: string, weekday: Weekday, week: number): Interval[] {
  const days = weeksAround(published, week).flatMap((days) => weekdaysWithin(days, weekday));
  return [...new Set(days)].map(single);
}

/** "the same Tuesday", "the previous Wednesday" after something dated: the day that was told of, or the one before it. */
function anaphoric({weekday, pick}: Of<"weekday">, {previous}: DateContext): Interval | null {
  if (!previous || !isBounded(previous)) return null;
  if (pick === "following") return single(weekdayOnOrAfter(addDays(previous.latest, 1), weekday));
  if (pick === "previous") return single(weekdayOnOrBefore(addDays(previous.earliest, -1), weekday));
  return pick === "same" ? narrowToWeekday(previous, weekday) : null;
}
