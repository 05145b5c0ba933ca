import {openerAt} from "./gap.js";
import {type Reading, ruleAt} from "./group.js";

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
