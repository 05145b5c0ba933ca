import {type Reading, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Cue} from "../lexicon/codes.js";
import {endsBefore, saysAmong} from "../text/words-at.js";
import type {Cued, FoundCue} from "./cued.js";
import {excluded, type Verdict} from "./verdict.js";

/** Words between "a" and the outlet: "a party newspaper close to nobody" has two. */
const ADJECTIVES = 4;

/** "A daily in A wrote that X met Y", "…, wrote a daily, X had met Y": nobody whom one could ask says so. */
export function claimedBySome({reading, t, cues}: Cued): Verdict | null {
  const cue = cues.find((c) => c.cue === "outlet" && c.index < t && isClaimOfSome(reading, c.index, t));
  return cue ? excluded("rumoured", cue.rule) : null;
}

function isClaimOfSome({tokens, units, small, from}: Reading, outlet: number, t: number): boolean {
  const {form} = tokens;
  const [item, told] = [units[outlet]?.item, units[t]?.item];
  if (!item || !told) return false;
  let some = item.from - 1;
  while (some >= from && some >= item.from - ADJECTIVES && !small.one_only.has(form[some] ?? "")) some -= 1;
  if (!small.one_only.has(form[some] ?? "")) return false;
  const says = {from: item.to, to: told.from};
  return saysAmong(tokens, small.claims, says) || endsBefore(tokens, small.claims, {from: 0, at: some});
}

const DISOWNS = new Set<Cue>(["denied", "retracts", "dismissed"]);

/** "A suggestion that X met Y was waved away", "Asked about a report that X met Y, Z said the story had no basis". */
export function disowned({reading, t, cues}: Cued): Verdict | null {
  const account = cues.find((c) => c.cue === "account" && c.index < t && holds(reading, c, t));
  return account && cues.some((c) => DISOWNS.has(c.cue) && c.index > t) ? excluded("denied", account.rule) : null;
}

/** Words between an account and what it says: "a report by a television channel that". */
const BYLINE = 6;

/** "a report that …", "an account of …": what stands behind it is what it holds. */
function holds(reading: Reading, {index}: FoundCue, t: number): boolean {
  const {small, tokens, units} = reading;
  for (let i = index + 1; i < t && wordsBetween(reading, index, i) <= BYLINE; ++i) {
    const [word, form] = [wordAt(reading, i), tokens.form[units[i]?.item?.from ?? -1] ?? ""];
    if (word === "which" || small.that.has(form) || (word === "of" && wordsBetween(reading, index, i) === 0))
      return true;
  }
  return false;
}
