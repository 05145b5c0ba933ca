import type {Draft, Found} from "../grammar/draft.js";
import {isHuman, isVerbAt, type Reading, ruleAt, wordAt} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {WIRED} from "../lexicon/channel-kinds.js";
import type {Frame} from "../lexicon/codes.js";
import {isDefinite} from "../lexicon/is-definite.js";
import {distinct, filled} from "../people/member-key.js";
import {judge} from "../status/status.js";
import {endsBefore} from "../text/words-at.js";
import type {Channel} from "../types.js";
import {invitationIn} from "./invitation.js";

/** Sentences back to what was told before. */
export const NEXT = 2;

interface Retold {
  /** Whether the rule's words may speak of what was told before. */
  retold: boolean;
  /** They stand beside a contact and have nobody of their own. */
  alone?: boolean;
}

/** "in the conversation", and "at the end of conversation" beside a contact (`alone`): what was told just before, and no other contact. */
export function isRetold(reading: Reading, t: number, {retold, alone = false}: Retold): boolean {
  const from = reading.units[t]?.item?.from ?? 0;
  return retold && (alone || isDefinite(reading.small, reading.tokens.form[from - 1] ?? ""));
}

/** "the conversation", "their call" begins by saying that it was told of before. */
export function isToldBefore({units, tokens, small}: Reading, t: number): boolean {
  const from = units[t]?.item?.from ?? 0;
  const the = [from - 1, from - 2].some((word) => isDefinite(small, tokens.form[word] ?? ""));
  return the || units[t - 1]?.entity?.reference === "his";
}

/** "after the call", "a day before their talks" of people told of elsewhere: it says when, and tells of no contact of its own. */
export function isClock(
  reading: Reading,
  t: number,
  {channel, used}: {channel: Channel; used: readonly number[]}
): boolean {
  const {units, tokens, small} = reading;
  const from = units[t]?.item?.from ?? 0;
  const the = units[t - 1]?.entity?.reference === "his" ? (units[t - 1]?.entity?.from ?? from) : from - 1;
  if (used.length > 0 || !WIRED.has(channel) || !ruleAt(reading, t)?.frame.startsWith("noun")) return false;
  return isToldBefore(reading, t) && endsBefore(tokens, small.clock, {from: reading.from, at: the});
}

const PASSIVE = new Set<Frame>(["hosted", "hosted_to", "invited", "meets"]);

/** A clause about the same guest begins between the contact word before and that at unit `t`: "… before being received by Y". */
export function isApart(reading: Reading, t: number): boolean {
  if (!PASSIVE.has(ruleAt(reading, t)?.frame ?? "noun") || isHuman(reading.units[t - 1])) return false;
  for (let i = t - 1; i >= 0 && !isVerbAt(reading, i); --i) if (wordAt(reading, i) === "clause") return true;
  return false;
}

/** "X will not travel to A. The visit was put off": the journey of the sentence before is cancelled. */
export function calledOff(scene: Scene, t: number, {found, index}: {found: Found; index: number}): Draft[] {
  const {reading} = scene;
  const {unmade} = found;
  if (!unmade || index - unmade.sentence > NEXT) return [];
  const {status, rules} = judge(reading, t, {noun: true, invitedBy: false, planned: false});
  if (status !== "cancelled") return [];
  found.unmade = null;
  const {side, members, rules: invited} = invitationIn(scene, unmade, t);
  return [
    {
      ...unmade,
      invitedBy: unmade.invitedBy ?? side,
      members: filled(distinct([...unmade.members, ...members])),
      rules: [...unmade.rules, ...rules, ...invited]
    }
  ];
}
