import type {Draft} from "../grammar/draft.js";
import type {Reading} from "../grammar/reading.js";
import {WIRED} from "../lexicon/channel-kinds.js";
import {areAmong} from "../people/member-key.js";

/** Whether other words of its sentence tell what a draft does, and say by what means. */
export function isToldElsewhere(reading: Reading, draft: Draft, drafts: readonly Draft[]): boolean {
  return isHeardElsewhere(draft, drafts) || isSaidByWire(reading, draft, drafts);
}

/** "X discussed, in a call with Y, a raid in A": the call is how they spoke; not "discussed it in A and rang him later". */
function isSaidByWire({units, tokens}: Reading, draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.frame !== "speaks" || draft.channel !== "meeting") return false;
  return drafts.some((other) => {
    if (!WIRED.has(other.channel) || other.frame !== "noun" || other.triggerStart < draft.triggerEnd) return false;
    const between = units.some(({item}) => {
      const at = tokens.start[item?.from ?? -1] ?? -1;
      const joins = item?.meaning.kind === "word" && /^(and|then|clause|but)$/.test(item.meaning.word);
      return joins && draft.triggerEnd <= at && at < other.triggerStart;
    });
    return !between && areAmong(other.members, draft.members);
  });
}

/** "In a meeting Y heard from X that …", "heard from X, who sent him a letter": the sentence says by what means. */
function isHeardElsewhere(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.frame !== "hears") return false;
  return drafts.some(({frame, members}) => frame !== "hears" && areAmong(members, draft.members));
}
