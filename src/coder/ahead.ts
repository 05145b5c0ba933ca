import type {DateValue} from "./dates/types.js";
import type {Draft} from "./draft.js";
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
function isBareWeekday(value: DateValue): boolean {
  return value.type === "weekday" && !value.pick;
}

/**
 * "X arrives in A tomorrow for talks with Y": a form that may tell of what is or of what is still to come, and days that
 * settle it, for the journey and for what it is made for.
 */
export function settlePlan(draft: Draft, likeliest: UsableDate | undefined, siblings: readonly Draft[]): void {
  if (!draft.present || draft.status !== "occurred" || !likeliest) return;
  if (!isAhead(likeliest.value) && !(draft.present === "coming" && isBareWeekday(likeliest.value))) return;
  draft.status = "announced";
  for (const other of siblings)
    if (other.frame.startsWith("noun") && other.triggerStart > draft.triggerStart && other.status === "occurred")
      other.status = "announced";
}
