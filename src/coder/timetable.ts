import {type Reading, wordAt} from "./reading.js";

/** "The diary shows, for Thursday, a call with X": a noun of contact that a timetable before it lists. */
export function isListed(reading: Reading, t: number): boolean {
  for (let i = t - 1; i >= 0; --i) {
    const word = wordAt(reading, i);
    if (word === "timetable") return true;
    if (word === "clause" || word === "then") return false;
  }
  return false;
}
