import type {Group} from "../grammar/group.js";
import {isHuman, isVerbAt, type Reading, textBetween, unitAt, wordAt, wordsBetween} from "../grammar/reading.js";
import {unitFrom} from "../people/entities.js";

const REACH = 6;
const BREAKS = new Set(["clause", "who", "which", "then", "and"]);

/** "was taken to X's residence", "dined at Y's house": whoever is at home where a verb leads. */
export function seatBehind(reading: Reading, t: number): Group | null {
  for (let i = t + 1; i < reading.units.length && wordsBetween(reading, t, i) <= REACH; ++i) {
    if (isVerbAt(reading, i) || BREAKS.has(wordAt(reading, i) ?? "")) return null;
    const unit = reading.units[i];
    // "is to travel to A, his office said", "…; on Monday his office said": who says so is no place.
    if (/[;:؛–—]|,\s*$/.test(textBetween(reading, i - 1, i))) return null;
    if (isHuman(unit) && isSeat(reading, i)) return {first: i, last: i, entities: [unit.entity]};
  }
  return null;
}

/** "X's house", "the house of X": somebody beside words for where he lives or works. */
export function isSeat(reading: Reading, i: number): boolean {
  const {units, tokens, small} = reading;
  const {entity} = units[i] ?? {};
  if (!entity) return false;
  if (!entity.possessive && entity.reference !== "his") return small.seat.has(ownedBefore(reading, i));
  return small.seat.has(tokens.form[entity.to] ?? "") || small.seat.has(tokens.form[entity.to + 1] ?? "");
}

/** What stands before its owner at unit `i`, behind "of" or straight before him where owners stand behind their nouns. */
function ownedBefore(reading: Reading, i: number): string {
  const of = wordAt(reading, i - 1) === "of" && wordsBetween(reading, i - 1, i) === 0;
  const unit = of || reading.traits.has("owner behind") ? unitAt(reading, of ? i - 1 : i) : undefined;
  return (unit && reading.tokens.form[unitFrom(unit) - 1]) ?? "";
}
