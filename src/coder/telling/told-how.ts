import {type Reading, ruleAt} from "../grammar/reading.js";
import {placeOf} from "../grammar/surroundings.js";
import type {ChannelRule} from "../lexicon/lexicon.js";
import {beginsAt} from "../text/words-at.js";

/** "was to meet", "had been due in", "a call that had been set for Tuesday": a plan that is over by now. */
export function isToldAsPast(reading: Reading, t: number): boolean {
  const {units, tokens, small} = reading;
  const noun = /^noun/.test(ruleAt(reading, t)?.frame ?? "");
  return units.slice(0, noun ? undefined : t + 1).some(({item}, i) => {
    const plan = i === t || (item?.meaning.kind === "cue" && /^(announced|foregone)$/.test(item.meaning.cue));
    return plan && item !== undefined && beginsAt(tokens, small.was_to, item.from);
  });
}

/** "thanked Y for his letter" tells of the letter, "for the call" of the call told before. */
export function isThankedFor({frame, channel}: ChannelRule): boolean {
  return frame === "credited" && channel === "message";
}

/** "talked about the conference held in A": the place is the conference's. */
function isOfSomethingHeld({units, tokens, small}: Reading, t: number): boolean {
  const from = units[t]?.item?.to ?? 0;
  const place = units.findIndex(({entity}, i) => i > t && entity?.kind === "place");
  const to = place < 0 ? from : (units[place]?.entity?.from ?? from);
  for (let word = from; word < to; ++word) if (small.held.has(tokens.form[word] ?? "")) return true;
  return false;
}

const BESIDE = 2;

/**
 * "spoke in the capital" was a meeting; wishes may be sent from anywhere, and "the situation in A" is a topic. Where a call was
 * told just before (`wired`), so is "the attack outside an embassy in A".
 */
export function isPlaced(
  reading: Reading,
  t: number,
  {channel, wired}: Pick<ChannelRule, "channel"> & {wired: boolean}
) {
  const found = channel === "meeting" && !isOfSomethingHeld(reading, t) ? placeOf(reading, t) : null;
  return found !== null && ((!wired && found.place?.capital !== false) || found.distance <= BESIDE);
}
