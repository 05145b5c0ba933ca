import {type Group, governor} from "../grammar/group.js";
import {frameAt, isVerbAt, type Reading, ruleAt} from "../grammar/reading.js";

/** "a cable from X reached A": the cable has travelled. */
export function isSentBy(reading: Reading, {first, last}: Group, t: number): boolean {
  if (last > t || governor(reading, first) !== "from") return false;
  return ruleAt(reading, first - 2)?.channel === "message" || ruleAt(reading, first - 3)?.channel === "message";
}

/** "a cable from X had by then reached A" */
export function isLetterBefore(reading: Reading, t: number): boolean {
  for (let i = t - 1; i >= 0 && !isVerbAt(reading, i); --i) if (frameAt(reading, i) === "noun_message") return true;
  return false;
}
