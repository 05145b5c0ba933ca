import {dayNumber} from "../../time/day.js";
import type {OpenInterval} from "../../time/interval.js";
import {weekdayOnOrBefore} from "../../time/weekdays.js";
import type {DateValue} from "../dates/types.js";
import type {Draft} from "../grammar/draft.js";
import type {UsableDate} from "./usable-dates.js";

/** Whether date words by themselves speak of days still to come: "tomorrow", "next week", "soon". */
export function isAhead(value: DateValue): boolean {
  switch (value.type) {
    case "offset":
      return value.from === "published" && value.count > 0 && !value.behind;
    case "period":
      return value.offset > 0;
    case "weekday":
    case "month":
      return value.pick === "next";
    case "vague":
      return value.tense === "future";
    default:
      return false;
  }
}

/** "X flies to A on Monday": of a journey made, the past would tell. */
function isBareWeekday(value: DateValue): value is Extract<DateValue, {type: "weekday"}> {
  return value.type === "weekday" && !value.pick;
}

/** Days after which nobody tells news in the present. */
const STALE = 4;

/** "X receives Y on Friday", printed on Thursday: the Friday before is no news any more. */
function isStale({weekday}: Extract<DateValue, {type: "weekday"}>, {earliest, latest}: OpenInterval): boolean {
  if (earliest === null || earliest !== latest) return false;
  return dayNumber(latest) - dayNumber(weekdayOnOrBefore(latest, weekday)) >= STALE;
}

/**
 * "X arrives in A tomorrow for talks with Y": a form that may tell of what is or of what is still to come, and days that
 * settle it, for the journey and for what it is made for.
 */
export function settlePlan(
  draft: Draft,
  likeliest: UsableDate | undefined,
  {siblings, published}: {siblings: readonly Draft[]; published: OpenInterval}
): void {
  if (!draft.present || draft.status !== "occurred" || !likeliest) return;
  const {value} = likeliest;
  // "X, who is visiting A, met Y on Sunday": the day is that of the verb before it.
  if (siblings.some((d) => d.triggerStart > draft.triggerEnd && d.triggerEnd <= likeliest.start)) return;
  if (!isAhead(value) && !(isBareWeekday(value) && (draft.present === "coming" || isStale(value, published)))) return;
  draft.status = "announced";
  for (const other of siblings)
    if (other.frame.startsWith("noun") && other.triggerStart > draft.triggerStart && other.status === "occurred")
      other.status = "announced";
}
