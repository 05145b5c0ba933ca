import type {Group} from "./group.js";
import {isHuman, isVerbAt, type Reading, wordAt, wordsBetween} from "./reading.js";

const REACH = 6;
const BREAKS = new Set(["clause", "who", "which", "then", "and"]);

/** "was taken to X's residence", "dined at Y's house": whoever is at home where a verb leads. */
export function seatBehind(reading: Reading, t: number): Group | null {
  for (let i = t + 1; i < reading.units.length && wordsBetween(reading, t, i) <= REACH; ++i) {
    if (isVerbAt(reading, i) || BREAKS.has(wordAt(reading, i) ?? "")) return null;
    const unit = reading.units[i];
    if (isHuman(unit) && isSeat(reading, i)) return {first: i, last: i, entities: [unit.entity]};
  }
  return null;
}

/** "X's house": the possessive of somebody before words for where he lives or works. */
export function isSeat({units, tokens, small}: Reading, i: number): boolean {
  const {entity} = units[i] ?? {};
  const owner = entity?.possessive === true || entity?.reference === "his";
  if (!owner || !entity) return false;
  const {form} = tokens;
  return small.seat.has(form[entity.to] ?? "") || small.seat.has(form[entity.to + 1] ?? "");
}
