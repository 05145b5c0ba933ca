import {isVerbAt, type Reading, wordAt} from "../grammar/reading.js";

/** "X begins on Wednesday a visit to A": a verb in the present that makes a journey of the noun behind it. */
export function isSetOutOn(reading: Reading, t: number): boolean {
  for (let i = t - 1; i >= 0; --i) {
    const word = wordAt(reading, i);
    if (word === "sets_out") return true;
    if (isVerbAt(reading, i) || /^(clause|then|who|which)$/.test(word ?? "")) return false;
  }
  return false;
}

/** "The diary shows, for Thursday, a call with X": a noun of contact that a timetable before it lists. */
export function isListed(reading: Reading, t: number): boolean {
  for (let i = t - 1; i >= 0; --i) {
    const word = wordAt(reading, i);
    if (word === "timetable") return true;
    if (word === "clause" || word === "then") return false;
  }
  return false;
}
