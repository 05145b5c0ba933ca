import type {Draft, Invitation} from "../grammar/draft.js";
import {governor} from "../grammar/group.js";
import {infinitiveAt} from "../grammar/infinitive-at.js";
import {isHuman, isVerbAt, type Reading, ruleAt, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Parties, Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {WIRED} from "../lexicon/channel-kinds.js";
import type {InviteFrame} from "../lexicon/codes.js";
import {type Member, unitFrom} from "../people/entities.js";
import {distinct, filled, isAmong} from "../people/member-key.js";
import {isAskedOn} from "./asked-on.js";
import {sideAt} from "./initiator.js";
import {NEXT} from "./told-before.js";

/** Who invited, by a unit of the sentence. */
interface Inviter {
  at: number;
  side: string;
  members: Member[];
  rule: string;
  /** The words tell of the inviting only, "had invited": a journey behind them in its clause is what for. */
  active: boolean;
  /** The inviter is the subject of a verb: "Y invited him". */
  verb: boolean;
  /** Only a country is named: "an A-ian invitation", which alone makes no journey of a noun. */
  nation?: true;
}

/** The part of a journey that an invitation must agree with. */
type Journey = Pick<Parties, "travelled" | "members"> & Partial<Pick<Parties, "host">>;

/** Sentences from a journey to who invited to it. */
const LATER = 3;
/** Contacts among which that journey is looked for. */
const LAST = 10;
/** Words between an invitation and whom it came from: "an invitation that was extended to him by X". */
const LONG = 6;
const UNITS = 6;
const FROM = new Set(["by", "from", "of"]);
const BREAKS = new Set(["clause", "who", "then"]);
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
  return found ? {side: found.side, members: found.members, rules: [found.rule]} : {side: null, members: [], rules: []};
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

function invitersIn(scene: Scene): Inviter[] {
  const {signs} = scene.reading;
  if (signs.invites.length + signs.cues.length === 0) return [];
  return [...signs.invites.flatMap((i) => told(scene, i)), ...signs.cues.flatMap((i) => byCue(scene, i))];
}

/** Words that tell of the inviting itself. */
const ACTIVE = new Set<InviteFrame>(["inviter_acts", "bidden_by"]);

/** The words of `initiators.csv` and who stands beside them. */
function told(scene: Scene, i: number): Inviter[] {
  const {reading} = scene;
  const meaning = reading.units[i]?.item?.meaning;
  if (meaning?.kind !== "invite") return [];
  const active = ACTIVE.has(meaning.frame);
  return inviterAt(scene, placeOf(scene, i, meaning.frame), {
    at: i,
    rule: meaning.rule,
    active,
    verb: meaning.frame === "inviter_acts"
  });
}

/** The unit of whoever invites; -1 where nobody stands where the words ask for him. */
function placeOf({reading, used}: Scene, i: number, frame: InviteFrame): number {
  if (frame === "invited_by") return behind(reading, i, 2);
  if (frame === "inviter_who" && isNear(reading, i - 1, i)) return i - 1;
  if (frame === "asker_before") return isOn(reading, i - 1) && isNear(reading, i - 1, i) ? i - 1 : -1;
  if (frame === "inviter_before" && isNear(reading, i - 1, i)) {
    const accepted = reading.units.some((_, k) => wordAt(reading, k) === "accepts");
    return accepted || governor(reading, i - 1) === "in" || isOn(reading, i - 1) ? i - 1 : -1;
  }
  if (frame === "inviter_acts" || frame === "inviter_undoes") return subjectOf(reading, i, used)?.first ?? -1;
  return frame === "bidden_by" && isPlace(reading, i + 1) ? fromWhom(reading, i + 1) : -1;
}

/** "at X's request" */
function isOn(reading: Reading, i: number): boolean {
  const unit = reading.units[i];
  return unit !== undefined && isAskedOn(reading, unitFrom(unit));
}

/** "invited to A by X", "an invitation from X", "the invitation that X had sent". */
function byCue(scene: Scene, i: number): Inviter[] {
  const {reading, used} = scene;
  const meaning = reading.units[i]?.item?.meaning;
  if (meaning?.kind !== "cue" || meaning.cue !== "invited") return [];
  const who = [i - 1, i - 2].find((k) => wordAt(reading, k) === "who");
  if (who !== undefined && isHuman(reading.units[who - 1]) && isHuman(reading.units[i + 1]))
    return inviterAt(scene, who - 1, {at: i, rule: meaning.rule, active: false, verb: false});
  const side = nationOf(reading, i);
  if (side !== null) return [{at: i, rule: meaning.rule, active: true, verb: false, nation: true, side, members: []}];
  if (isInviting(reading, i)) return inviterAt(scene, i - 1, {at: i, rule: meaning.rule, active: true, verb: true});
  const sent = sentTo(reading, i);
  if (sent > 0)
    return inviterAt(scene, subjectOf(reading, sent, used)?.first ?? -1, {
      at: i,
      rule: meaning.rule,
      active: true,
      verb: true
    });
  const which = wordAt(reading, i + 1) === "which" && isHuman(reading.units[i + 2]) ? i + 2 : -1;
  const at = which > 0 ? which : cameFrom(reading, i + 1) ? i + 2 : fromWhom(reading, i);
  return inviterAt(scene, at, {at: i, rule: meaning.rule, active: true, verb: false});
}

/** "in answer to an A-ian invitation": the country straight before it. */
function nationOf(reading: Reading, i: number): string | null {
  const {entity} = reading.units[i - 1] ?? {};
  const [one, ...others] = entity?.members ?? [];
  if (!one || others.length > 0 || entity?.reference !== null || wordsBetween(reading, i - 1, i) > 0) return null;
  return one.name === null && one.role === null && !entity.possessive ? one.side : null;
}

/** The verb of "Y sent him the official invitation", or -1. */
function sentTo(reading: Reading, i: number): number {
  for (let guest = i - 1; guest > 0 && isNear(reading, guest, i); --guest) {
    const told = wordAt(reading, guest - 1) === "tells" && wordsBetween(reading, guest - 1, guest) === 0;
    if (told && isHuman(reading.units[guest])) return guest - 1;
  }
  return -1;
}

/** "to which Y invited him": somebody straight before the verb, and somebody behind it. */
function isInviting(reading: Reading, i: number): boolean {
  const [subject, object] = [reading.units[i - 1], reading.units[i + 1]];
  if (!isHuman(subject) || !isHuman(object) || subject.entity.possessive || governor(reading, i - 1)) return false;
  return wordsBetween(reading, i - 1, i) + wordsBetween(reading, i, i + 1) === 0;
}

/** "The invitation came from Y." */
function cameFrom({units}: Reading, i: number): boolean {
  const meaning = units[i]?.item?.meaning;
  return meaning?.kind === "invite" && meaning.frame === "came_from";
}

function inviterAt({reading, sides}: Scene, at: number, found: Omit<Inviter, "side" | "members">): Inviter[] {
  const side = at < 0 ? null : sideAt(reading, at);
  if (side === null || !sides.includes(side)) return [];
  const {entity} = reading.units[at] ?? {};
  return [{...found, side, members: entity ? (reading.members.get(entity) ?? []) : []}];
}

/** Behind "by" or "from", before another clause or contact begins. */
function fromWhom(reading: Reading, i: number): number {
  for (let k = i + 1; k <= i + UNITS && wordsBetween(reading, i, k) <= LONG; ++k) {
    const word = wordAt(reading, k);
    if (ruleAt(reading, k) !== null || (word !== null && BREAKS.has(word))) return -1;
    if (word !== null && FROM.has(word)) return behind(reading, k, 0);
  }
  return -1;
}

function behind(reading: Reading, i: number, most: number): number {
  const at = wordAt(reading, i + 1) === "det" && wordsBetween(reading, i, i + 1) === 0 ? i + 2 : i + 1;
  return wordsBetween(reading, at - 1, at) <= most ? at : -1;
}

function isNear(reading: Reading, a: number, b: number): boolean {
  return wordsBetween(reading, a, b) <= 2;
}

function isPlace({units}: Reading, i: number): boolean {
  const kind = units[i]?.entity?.kind;
  return kind === "place" || kind === "country";
}
