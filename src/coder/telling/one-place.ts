import {isVerbAt, type Reading, textBetween, wordAt} from "../grammar/reading.js";

/** "talked for an hour on the margins of a fair": words that say that those who spoke were in one place. */
export function isInOnePlace(reading: Reading, t: number): boolean {
  return [1, -1].some((step) => {
    for (let i = t + step; i >= 0 && i < reading.units.length; i += step) {
      if (wordAt(reading, i) === "one_place") return !/[;:]/.test(textBetween(reading, Math.min(i, t), Math.max(i, t)));
      if (isVerbAt(reading, i) || /^(which|clause|then)$/.test(wordAt(reading, i) ?? "")) return false;
    }
    return false;
  });
}
