import type {Draft, Lookback} from "../grammar/draft.js";
import type {Reading} from "../grammar/reading.js";
import {isAmong} from "../people/member-key.js";
import {isOneSpace} from "../text/tokens.js";
import {beginsAt} from "../text/words-at.js";
import {wordsWithin} from "../text/words-within.js";

/** Sentences between the news and what somebody did as well. */
const REACH = 5;
/** Words between "also" and its verb. */
const BESIDE = 3;

/**
 * "X met Y on Monday. … X also met Z": what somebody did as well he did on the day of what was told of him before. Null where
 * nothing says "also", or where it may have been at any time since: "has also met Z".
 */
export function alsoTold(draft: Draft, reading: Reading, before: readonly Draft[]): Lookback | null {
  if (!saysAlso(draft, reading)) return null;
  const like = before.filter(
    ({sentence, status, members}) =>
      sentence < draft.sentence &&
      draft.sentence - sentence <= REACH &&
      status === "occurred" &&
      members.some((member) => isAmong(member, draft.members))
  );
  like.reverse();
  const [last] = like;
  return last ? {start: last.start, end: last.end, news: true, like} : null;
}

/** "also met Z", "met separately with Z", "Likewise, X met Z". */
function saysAlso({start, triggerStart, triggerEnd: end}: Draft, {tokens, small}: Reading): boolean {
  const {from, to} = wordsWithin(tokens, {start, end});
  const {from: verb} = wordsWithin(tokens, {start: triggerStart, end});
  const behind = isOneSpace(tokens, to - 1) ? to + 1 : to;
  let also = false;
  for (let i = from; i < behind; ++i) {
    const near = i === from || i >= verb - BESIDE;
    if (near && small.since_then.has(tokens.form[i] ?? "")) return false;
    also ||= near && beginsAt(tokens, small.as_well, i);
  }
  return also;
}
