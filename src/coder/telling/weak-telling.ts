import type {Draft, Found} from "../grammar/draft.js";
import {hasDate} from "../grammar/has-date.js";
import {type Reading, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Parties, Scene} from "../grammar/scene.js";
import {CALLS} from "../lexicon/channel-kinds.js";
import type {ChannelRule} from "../lexicon/lexicon.js";
import {sidesOf} from "../parties/multilateral.js";
import type {Member} from "../people/entities.js";
import type {Sentence} from "../text/segment.js";
import {gap} from "../text/tokens.js";
import {beginsAt, saysAmong} from "../text/words-at.js";
import type {Channel} from "../types.js";
import {isInOnePlace} from "./one-place.js";
import {isRetold, NEXT} from "./told-before.js";
import {isPlaced, isThankedFor} from "./told-how.js";

type Named = Pick<Telling, "rule" | "parties"> & {sentence: Sentence};

interface Telling {
  rule: ChannelRule;
  parties: Parties;
  members: Member[];
  /** Words beside the verb say by what channel. */
  means: boolean;
  /** What the sentence has told so far. */
  own: readonly Draft[];
  found: Found;
  index: number;
}

/** Whether what the trigger at unit `t` tells is told elsewhere, or waits for words that name the channel. */
export function isWeak(scene: Scene, t: number, telling: Telling): boolean {
  const {rule, parties, members, means, own, found, index} = telling;
  const before = found.drafts.at(-1);
  if (rule.frame === "speaks" && !means && isToldByWire(before, index)) return true;
  const told = own.length > 0 || index - (before?.sentence ?? Number.NEGATIVE_INFINITY) <= NEXT;
  const alone = own.length > 0 && parties.used.length === 0;
  const retold = told && isRetold(scene.reading, t, {retold: rule.retold, alone});
  if (!WEAK.has(rule.frame) && !retold) return false;
  if (rule.frame === "speaks" && isInOnePlace(scene.reading, t)) return false;
  if (rule.frame === "wishes" && isSent(scene.reading, t)) return false;
  const wired = told && before !== undefined && CALLS.has(before.channel);
  const placed = isPlaced(scene.reading, t, {channel: rule.channel, wired});
  return !isThankedFor(rule) && !means && !placed && sidesOf(members).size < 3;
}

/** Verbs that do not say by what channel. */
const WEAK = new Set(["speaks", "agrees", "contacts", "wishes", "credited"]);

/** "sent his condolences to Y": wishes that are sent are written; those that are offered may be spoken. */
function isSent({tokens, small, units}: Reading, t: number): boolean {
  const {item} = units[t] ?? {};
  return item !== undefined && saysAmong(tokens, small.posts, item);
}

/** "spoke with Y", "thanked Y for calling": both parties are named, only not what was told of them. */
export function standsAlone(reading: Reading, t: number, {rule: {frame}, parties: {used}, sentence}: Named): boolean {
  if (frame === "contacts") return used.length > 0 && hasDate(sentence, reading);
  return (
    frame === "credited" ||
    (frame === "speaks" && (used.length > 0 || isMutual(reading, t, sentence) || isTimed(reading, t)))
  );
}

/** "X and Y discussed trade on Sunday": what nobody does alone, on a day; "X and Y spoke on Sunday", "on Sunday about it". */
function isMutual(reading: Reading, t: number, sentence: Sentence): boolean {
  const {tokens, small, dated, from} = reading;
  const {item} = reading.units[t] ?? {};
  if (item === undefined) return false;
  if (saysAmong(tokens, small.mutual, item)) return hasDate(sentence, reading);
  let end = item.to;
  // "The last time they talked was on Sunday"
  const last = [from, from + 1].some((at) => beginsAt(tokens, small.time_before, at));
  if (last && small.passive_verb.has(tokens.form[end] ?? "") && dated.has(end + 1)) end += 1;
  while (dated.has(end)) end += 1;
  if (end === item.to) return false;
  const about = wordAt(reading, t + 1) === "prep" && reading.units[t + 1]?.item?.from === end;
  return about || /[.,;!?\n]/.test(gap(tokens, end - 1));
}

const TIME_REACH = 5;

/** "talked for forty minutes" */
function isTimed(reading: Reading, t: number): boolean {
  const {tokens, small} = reading;
  const [verb, next] = [reading.units[t], reading.units[t + 1]];
  if (!verb || !next?.item || wordAt(reading, t + 1) !== "prep" || wordsBetween(reading, t, t + 1) > 0) return false;
  const times = tokens.form.slice(next.item.to, next.item.to + TIME_REACH);
  return times.some((form) => small.duration.has(form));
}

/** "In a three-way call they discussed it. X, Y and Z spoke for an hour": the call told just before. */
function isToldByWire(before: Draft | undefined, sentence: number): boolean {
  return before?.multilateral === true && sentence - before.sentence <= 1 && CALLS.has(before.channel);
}

/** "The two have spoken. The call came on Tuesday": the noun says by what channel; nobody spends an hour with a letter. */
export function nameChannel(draft: Draft | undefined, sentence: number, channel: Channel): void {
  if (!draft?.weak || draft.country !== null || sentence - draft.sentence > NEXT) return;
  if (channel === "message" && draft.frame === "speaks") return;
  draft.channel = channel;
  draft.weak = false;
}
