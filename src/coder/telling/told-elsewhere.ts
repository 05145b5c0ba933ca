import type {Draft} from "../grammar/draft.js";
import type {Reading} from "../grammar/reading.js";
import {WIRED} from "../lexicon/channel-kinds.js";
import {areAmong} from "../people/member-key.js";

/** Whether other words of its sentence tell what a draft does, and say by what means. */
export function isToldElsewhere(reading: Reading, draft: Draft, drafts: readonly Draft[]): boolean {
  return isHeardElsewhere(draft, drafts) || isSaidByWire(reading, draft, drafts);
}

/** "X discussed, in a call with Y, a raid in A": the call is how they spoke; not "discussed it in A and rang him later". */
function isSaidByWire(reading: Reading, draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.frame !== "speaks" || draft.channel !== "meeting") return false;
  const isMeans = ({channel, frame, triggerStart, members}: Draft) =>
    WIRED.has(channel) && frame === "noun" && triggerStart >= draft.triggerEnd && areAmong(members, draft.members);
  return drafts.some((other) => isMeans(other) && !beginsAnew(reading, draft.triggerEnd, other.triggerStart));
}

/** "and", "then", "when": something else is told behind one of the words between two letters of the text. */
function beginsAnew({units, tokens}: Reading, from: number, to: number): boolean {
  return units.some(({item}) => {
    const at = tokens.start[item?.from ?? -1] ?? -1;
    return from <= at && at < to && item?.meaning.kind === "word" && BREAKS.has(item.meaning.word);
  });
}

const BREAKS = new Set(["and", "then", "clause", "but"]);

/** "In a meeting Y heard from X that …", "heard from X, who sent him a letter": the sentence says by what means. */
function isHeardElsewhere(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.frame !== "hears") return false;
  return drafts.some(({frame, members}) => frame !== "hears" && areAmong(members, draft.members));
}
