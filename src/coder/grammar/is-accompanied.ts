import {unitFrom} from "../people/entities.js";
import {endsBefore} from "../text/words-at.js";
import type {Reading} from "./reading.js";

/** "accompanied by Y": whether straight before unit `at` stands that whoever it is came along with somebody. */
export function isAccompanied({units, tokens, small, from: first}: Reading, at: number): boolean {
  const unit = units[at];
  if (!unit?.entity || unit.entity.possessive) return false;
  const from = unitFrom(unit);
  const to = small.definite.has(tokens.form[from - 1] ?? "") ? from - 1 : from;
  return endsBefore(tokens, small.accompanied, {from: first, at: to});
}
