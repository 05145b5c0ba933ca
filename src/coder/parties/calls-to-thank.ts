import {isHuman, type Reading, wordAt, wordsBetween} from "../grammar/reading.js";

/** "called on Monday to congratulate Y", "called and thanked Y": another verb says whom. */
export function callsToThank(reading: Reading, t: number): boolean {
  const next = reading.units[t + 1]?.item?.meaning;
  const at = wordAt(reading, t + 1) === "and" ? t + 2 : t + 1;
  const tells = wordAt(reading, at) === "tells" && (at > t + 1 || startsWithTo(reading, at));
  return next !== undefined && tells && wordsBetween(reading, t, at) <= 1 && isHuman(reading.units[at + 1]);
}

function startsWithTo({units, tokens, small}: Reading, i: number): boolean {
  const {from = 0} = units[i]?.item ?? {};
  return [from, from - 1].some((word) => small.infinitive.has(tokens.form[word] ?? ""));
}
