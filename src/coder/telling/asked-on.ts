import {type Reading, wordsBetween} from "../grammar/reading.js";
import {sideAt} from "../grammar/side-at.js";
import {unitFrom} from "../people/entities.js";

/** Whether the token begins what something was done on: "at A-ian request", "on the invitation"; not "praised the request". */
export function isAskedOn({tokens: {form}, small}: Reading, token: number): boolean {
  const before = small.told_of.has(form[token - 1] ?? "") ? token - 2 : token - 1;
  return small.asked_on.has(form[before] ?? "");
}

/** Of what country X is who "had asked for it" at unit `i`, or at whose request it was; null where a request is praised. */
export function askerBefore(reading: Reading, i: number): string | null {
  const unit = reading.units[i - 1];
  if (!unit || (unit.entity?.possessive && !isAskedOn(reading, unitFrom(unit)))) return null;
  return sideAt(reading, i - 1);
}

/** "at A-ian request" at unit `i`: the country; null in "praised the A-ian request". */
export function nationBefore(reading: Reading, i: number): string | null {
  const {item} = reading.units[i - 1] ?? {};
  const on = item?.meaning.kind === "demonym" && isAskedOn(reading, item.from) && wordsBetween(reading, i - 1, i) === 0;
  return on ? sideAt(reading, i - 1) : null;
}
