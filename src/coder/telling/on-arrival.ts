import type {Draft} from "../grammar/draft.js";
import type {Reading} from "../grammar/reading.js";
import type {Member} from "../people/entities.js";
import {isAmong} from "../people/member-key.js";
import {phraseEnd} from "../text/words-at.js";

/** Words behind the phrase in which a place says where it was. */
const NEAR = 5;

/**
 * "X has held talks with Y in A. X said on arrival on Wednesday …": of the journey on which X met Y abroad, and of nobody
 * else's. `first` is the first word of the sentence.
 */
export function isOnArrival(
  {members, country}: Draft,
  reading: Reading,
  {named, first}: {named: readonly Member[]; first: number}
): boolean {
  const abroad = (m: Member) => m.side !== null && m.side !== country && isAmong(m, members);
  if (country === null || named.length === 0 || !named.every(abroad)) return false;
  const at = arrivalIn(reading, first);
  if (at === null) return false;
  return !reading.units.some(
    ({entity}) => entity?.kind === "place" && entity.country !== country && entity.from >= at && entity.from < at + NEAR
  );
}

/** The first word behind "on his arrival", in a sentence of which `first` is the first word. */
function arrivalIn({small, tokens, to}: Reading, first: number): number | null {
  for (let at = first; at < to; ++at) {
    const end = phraseEnd(tokens, small.on_arrival, {at});
    if (end !== null) return end;
  }
  return null;
}
