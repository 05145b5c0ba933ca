import {endsBefore} from "../text/words-at.js";
import {openerAt} from "./gap.js";
import {type Reading, ruleAt, wordAt} from "./reading.js";

/**
 * The token of the "to" that begins the words of unit `t` or stands before them, of a phrase with a gap before what opens
 * it; -1 where there is none.
 */
export function infinitiveAt(reading: Reading, t: number): number {
  const {form} = reading.tokens;
  const {from = 0} = reading.units[t]?.item ?? {};
  const tokens = ruleAt(reading, t)?.openers ? [openerAt(reading, t) - 1] : [from, from - 1];
  return tokens.find((token) => reading.small.infinitive.has(form[token] ?? "")) ?? -1;
}

/** "tras reunirse", "pour rencontrer": came to pass; behind "and" as what it is joined to. "Prometió visitar" did not. */
export function isInfinitiveRealised(reading: Reading, t: number): boolean {
  const {tokens, small} = reading;
  const pronoun = reading.units[t - 1]?.entity?.reference === "him" ? reading.units[t - 1]?.entity : undefined;
  const to = pronoun?.from ?? reading.units[t]?.item?.from ?? 0;
  if (endsBefore(tokens, small.realised, {from: 0, at: to})) return true;
  if (wordAt(reading, t - 1) !== "and") return false;
  const joined = reading.signs.triggers.findLast((i) => i < t && ruleAt(reading, i)?.meant);
  return joined !== undefined && isInfinitiveRealised(reading, joined);
}
