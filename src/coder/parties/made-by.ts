import {type Group, groupAround} from "../grammar/group.js";
import {isHuman, isVerbAt, type Reading, wordsBetween} from "../grammar/reading.js";
import {endsBefore} from "../text/words-at.js";

/** Words between a journey and whoever makes it, in a relative clause. */
const REACH = 12;

/** In languages that put it so, "the visit to A that will-make-it X": whoever stands behind words for making a journey. */
export function madeBy(reading: Reading, t: number): Group | null {
  const {units, tokens, small} = reading;
  if (small.made_by.size === 0) return null;
  const from = units[t]?.item?.to ?? 0;
  for (let i = t + 1; i < units.length && wordsBetween(reading, t, i) <= REACH && !isVerbAt(reading, i); ++i) {
    const unit = units[i];
    if (!isHuman(unit)) continue;
    return endsBefore(tokens, small.made_by, {from, at: unit.entity.from}) ? groupAround(reading, i) : null;
  }
  return null;
}
