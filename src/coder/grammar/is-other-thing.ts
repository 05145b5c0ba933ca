import {beginsAt} from "../text/words-at.js";
import {type Reading, ruleAt} from "./reading.js";

/** "an electric cable", "une lettre ouverte", "his message was clear": a word beside it makes the letter at unit `t` something else. */
export function isOtherThing(reading: Reading, t: number): boolean {
  const {item} = reading.units[t] ?? {};
  if (!item || ruleAt(reading, t)?.channel !== "message") return false;
  const {tokens, small} = reading;
  const known = small.letter_sign.has(tokens.form[item.to - 1] ?? "");
  return beginsAt(tokens, small.no_sign, item.to) || (known && small.no_letter.has(tokens.form[item.from - 1] ?? ""));
}
