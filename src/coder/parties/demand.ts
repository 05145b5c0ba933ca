import {objectOf} from "../grammar/object-of.js";
import {unitAt} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {unitFrom, unitTo} from "../people/entities.js";

/** "called on X on Monday to step down": what X was asked to do, not what somebody came for, nor where. */
export function isDemand({reading}: Scene, t: number): boolean {
  const object = objectOf(reading, t, {direct: true, prepositions: []});
  const last = object ? unitAt(reading, object.last) : undefined;
  if (!last) return false;
  const {tokens, small, dated, units} = reading;
  let word = unitTo(last);
  while (dated.has(word)) word += 1;
  const isPlace = units.some((unit) => unit.entity !== undefined && unitFrom(unit) === word + 1);
  return small.infinitive.has(tokens.form[word] ?? "") && !isPlace && !small.errand.has(tokens.form[word + 1] ?? "");
}
