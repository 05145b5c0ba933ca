import {infinitiveAt} from "../grammar/infinitive-at.js";
import {type Reading, wordAt} from "../grammar/reading.js";
import {unitFrom, unitTo} from "../people/entities.js";

/** "drove over the mountains to assure Y": whether a journey was made to whoever the words at unit `t` concern. */
export function hasMoved(reading: Reading, t: number): boolean {
  const {units, tokens, small, from} = reading;
  if (infinitiveAt(reading, t) < 0) return false;
  for (let i = t; i >= 0; --i) {
    const [unit, before] = [units[i], units[i - 1]];
    if (/^(clause|then|who|which)$/.test(wordAt(reading, i) ?? "")) return false;
    for (let at = (unit ? unitFrom(unit) : 0) - 1; at >= (before ? unitTo(before) : from); --at)
      if (small.moves.has(tokens.form[at] ?? "")) return true;
  }
  return false;
}
