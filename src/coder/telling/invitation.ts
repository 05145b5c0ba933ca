import type {Draft, Invitation} from "../grammar/draft.js";
import {infinitiveAt} from "../grammar/infinitive-at.js";
import {isVerbAt, type Reading, ruleAt, textBetween, wordAt} from "../grammar/reading.js";
import type {Parties, Scene} from "../grammar/scene.js";
import {WIRED} from "../lexicon/channel-kinds.js";
import type {Member} from "../people/entities.js";
import {distinct, filled, isAmong} from "../people/member-key.js";
import {type Inviter, invitersIn} from "./inviters-in.js";
import {NEXT} from "./told-before.js";

/** The part of a journey that an invitation must agree with. */
type Journey = Pick<Parties, "travelled" | "members"> & Partial<Pick<Parties, "host">>;

/** Sentences from a journey to who invited to it. */
const LATER = 3;
/** Contacts among which that journey is looked for. */
const LAST = 10;
const UNDONE = new Set(["denied", "not", "refused", "hypothetical", "retracts"]);

/** Who invited to the journey that the trigger at unit `t` tells, if the sentence says so: he takes part. */
export function invitationIn(
  scene: Scene,
  parties: Journey,
  t: number
): {side: string | null; members: Member[]; rules: string[]} {
  if (ruleAt(scene.reading, t)?.frame === "invited") return {side: parties.host ?? null, members: [], rules: []};
  // An inviter has signed no "papers signed in spring", unless he is told of as one who did.
  const signed = ruleAt(scene.reading, t)?.frame === "signs";
  const found = invitersIn(scene).find(
    (inviter) =>
      !(signed && !inviter.members.some((m) => isAmong(m, parties.members))) &&
      inviter.side !== parties.travelled &&
      (!inviter.nation || isVerbAt(scene.reading, t)) &&
      !/;/.test(textBetween(scene.reading, Math.min(inviter.at, t), Math.max(inviter.at, t))) &&
      !(inviter.active && inviter.side !== parties.host) &&
      (!inviter.active || inviter.at > t || mayPrecede(scene.reading, inviter.at, t))
  );
  if (!found) return {side: null, members: [], rules: []};
  return {side: found.side, members: isMetLater(scene.reading, t, found) ? [] : found.members, rules: [found.rule]};
}

/** "was received by X and held talks with Y, who had invited him": Y was there at the talks. */
function isMetLater(reading: Reading, t: number, {at, relative}: Inviter): boolean {
  return relative === true && reading.signs.triggers.some((i) => t < i && i < at && isVerbAt(reading, i));
}

/** "X will travel on Tuesday. He has been invited by Y", and the other way round: Y has invited to the journey told beside it. */
export function creditInvitation(
  scene: Scene,
  {own, before, index, earlier}: {own: Draft[]; before: readonly Draft[]; index: number; earlier: Invitation | null}
): Invitation | null {
  const known = earlier && index - earlier.sentence <= NEXT ? earlier : null;
  if (known && own.length > 0) {
    const journey = own.find((draft) => answers(draft, known));
    if (journey) invite(journey, known);
    return null;
  }
  const told = own.every(({channel, status}) => WIRED.has(channel) || status === "announced")
    ? invitationOf(scene, index)
    : null;
  const journey =
    told &&
    before
      .slice(-LAST)
      .findLast((draft) => index - draft.sentence <= LATER && mayHaveLed(told, draft) && answers(draft, told));
  if (told && journey) {
    invite(journey, told);
    return null;
  }
  return told ?? known;
}

/** "X was in A. Y invited him to come again": only what had been said before led to a journey that is made. */
function mayHaveLed({since}: Invitation, {status}: Draft): boolean {
  return !since || status !== "occurred";
}

function invite(draft: Draft, {side, members, rules}: Invitation): void {
  draft.invitedBy = side;
  draft.members = filled(distinct([...draft.members, ...members]));
  draft.rules.push(...rules);
}

/** An invitation leads to a journey to whoever invited, of somebody he invited. */
function answers(draft: Draft, {side, guests}: Invitation): boolean {
  if (draft.channel !== "meeting" && draft.channel !== "visit") return false;
  if (draft.invitedBy !== null || draft.travelled === side || (draft.host ?? draft.country) !== side) return false;
  return guests.length === 0 || guests.some((guest) => isAmong(guest, draft.members));
}

function invitationOf(scene: Scene, sentence: number): Invitation | null {
  const {reading, sides} = scene;
  const found = invitersIn(scene).find(({side}) => sides.includes(side));
  if (!found || reading.signs.cues.some((i) => i < found.at && isUndone(reading, i))) return null;
  const guests = [...reading.members.values()]
    .flat()
    .filter((m) => m.side !== null && m.side !== found.side && m.name !== null);
  const since = found.verb && !isPluperfect(reading, found.at);
  return {side: found.side, members: found.members, rules: [found.rule], guests, sentence, since};
}

/** "had invited"; languages without such a word are not asked. */
function isPluperfect({units, tokens: {form}, small: {pluperfect}}: Reading, i: number): boolean {
  const {from = 0} = units[i]?.item ?? {};
  return pluperfect.size === 0 || [from, from - 1, from - 2].some((k) => pluperfect.has(form[k] ?? ""));
}

function isUndone({units}: Reading, i: number): boolean {
  const meaning = units[i]?.item?.meaning;
  return meaning?.kind === "cue" && UNDONE.has(meaning.cue);
}

/** "X, whom Y had invited, came to A", "accepted an invitation by Y and came to A". */
function mayPrecede(reading: Reading, i: number, t: number): boolean {
  if (!isVerbAt(reading, t)) return false;
  if (infinitiveAt(reading, t) >= 0) return false;
  return /[,.;]/.test(textBetween(reading, i, t)) || wordAt(reading, t - 1) === "and";
}
