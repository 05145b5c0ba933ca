import type {Draft} from "../grammar/draft.js";
import {hasCue} from "../grammar/has-cue.js";
import {possessorOf} from "../grammar/possessor-of.js";
import {frameAt, type Reading, wordsBetween} from "../grammar/reading.js";
import type {Parties} from "../grammar/scene.js";
import type {meansOf} from "../grammar/surroundings.js";
import {WIRED} from "../lexicon/channel-kinds.js";
import type {ChannelRule} from "../lexicon/lexicon.js";
import {type Asked, askedIn, NOT_ASKED} from "../parties/asked-in.js";
import {hostsOf} from "../parties/companions.js";
import {likeBefore, sharedParty} from "../parties/does-same.js";
import {isAnyPair, isLookedFor, isPair} from "../people/any-pair.js";
import type {Member} from "../people/entities.js";
import {distinct} from "../people/member-key.js";
import {judgeAnyPair} from "../status/any-pair-status.js";
import {judge} from "../status/status.js";
import type {Verdict} from "../status/verdict.js";
import {invitationIn} from "./invitation.js";
import type {Pass} from "./pass.js";
import {missingParty} from "./rescue.js";

/** A trigger whose parties are known. */
export interface Trigger {
  t: number;
  rule: ChannelRule;
  parties: Parties;
  /** Words beside it that say by what channel. */
  means: ReturnType<typeof meansOf>;
  /** "the ministers of several countries met": more than one country, though none is named. */
  several: boolean;
}

/** A trigger with everybody who takes part in what it tells. */
export interface Told extends Trigger {
  members: Member[];
  /** Whether those are the two sides, or others who count. */
  pair: boolean;
  initiator: string | null;
  invitation: ReturnType<typeof invitationIn>;
  /** "at the request of A": who asked for a call. */
  asked: Asked;
  /** "did the same": the contact before, as far as this is like it. */
  same: ReturnType<typeof likeBefore> | null;
}

/** Who takes part: the parties of the trigger's own words, whoever invites or receives, and whom the sentence leaves to be understood. */
export function tellingOf(pass: Pass, trigger: Trigger): Told {
  const {scene, drafts, found} = pass;
  const {t, rule, parties, several, means} = trigger;
  const invitation = invitationIn(scene, parties, t);
  const asked = parties.initiator === null ? askedIn(scene) : NOT_ASKED;
  const callers = isPlacedBy(scene.reading, asked.at, trigger) ? asked.members : [];
  const named = distinct([...parties.members, ...invitation.members, ...hostsIn(pass, trigger), ...callers]);
  const like = {parties, told: drafts.length > 0 ? drafts : found.drafts};
  const same = rule.frame === "does_same" ? likeBefore(scene, t, like) : null;
  const shared = same ? sharedParty(scene, named, drafts.length > 0 ? drafts : toldJustBefore(pass, trigger)) : [];
  const members = distinct([...named, ...shared, ...missingParty(scene, t, {frame: rule.frame, members: named})]);
  const initiator = same ? same.initiator : parties.initiator;
  const pair = several || (isPair(scene.sides, members) && !isFromOutside(scene.sides, initiator));
  return {t, rule, parties, means, several, members, pair, initiator, invitation, asked, same};
}

/** "in a call placed by his A-ian colleague": the words stand straight behind the call. */
function isPlacedBy(reading: Reading, at: number, {t, rule, means}: Trigger): boolean {
  const call = [t, means?.index ?? -1].findLast(
    (i) => i >= 0 && i < at && /^(noun|means)/.test(frameAt(reading, i) ?? "")
  );
  return WIRED.has(means?.channel ?? rule.channel) && call !== undefined && wordsBetween(reading, call, at) <= PLACED;
}

/** Words between a call and "placed by": "that had been". */
const PLACED = 3;

/** "So did Z", "He had done so": what the sentence before told. */
function toldJustBefore({scene: {reading}, found, index}: Pass, {t}: Trigger): Draft[] {
  const opens = reading.units[t]?.item?.from === reading.from || reading.units[0]?.entity?.reference === "he";
  return opens ? found.drafts.filter(({sentence, status}) => sentence === index - 1 && status === "occurred") : [];
}

/** Whoever of the other side the sentence names beside a journey. */
function hostsIn({scene, drafts}: Pass, {t, rule, parties}: Trigger): Member[] {
  if (!parties.travelled) return [];
  return hostsOf(scene, parties, {
    at: t,
    from: rule.frame === "noun_visit" && possessorOf(scene.reading, t) ? t : 0,
    own: drafts,
    made: !rule.planned && !hasCue(scene.reading, "cancelled")
  });
}

/** "A third country's premier had a message for X and for Y": whoever calls or writes to both has made no contact of theirs. */
function isFromOutside(sides: readonly string[], initiator: string | null): boolean {
  return initiator !== null && !isLookedFor(sides, initiator);
}

/** Whether what is told happened. */
export function verdictOn(pass: Pass, told: Told): Verdict {
  const {reading, sides} = pass.scene;
  const manner = {
    noun: isNounLike(pass, told),
    invitedBy: told.invitation.side !== null || told.rule.frame === "brings",
    planned: told.rule.planned
  };
  return isAnyPair(sides) ? judgeAnyPair(reading, told.t, manner) : judge(reading, told.t, manner);
}

/** What is called off or planned behind it, as of a noun: verbs govern only what stands behind them. */
function isNounLike({taken}: Pass, {rule: {frame}, parties: {used}}: Told): boolean {
  if (frame === "meets_name") return true;
  if (frame === "guest_of" || frame === "host_of") return used.length > 1;
  return frame.startsWith("noun") && !used.some((i) => taken.has(i));
}
