import {governor} from "../grammar/group.js";
import {isHuman, type Reading, ruleAt, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {sideAt} from "../grammar/side-at.js";
import {subjectOf} from "../grammar/subject-of.js";
import type {InviteFrame} from "../lexicon/codes.js";
import {type Member, unitFrom} from "../people/entities.js";
import {isNationOnly} from "../people/nation-only.js";
import {isAskedOn} from "./asked-on.js";

/** Who invited, by a unit of the sentence. */
export interface Inviter {
  at: number;
  side: string;
  members: Member[];
  rule: string;
  /** The words tell of the inviting only, "had invited": a journey behind them in its clause is what for. */
  active: boolean;
  /** The inviter is the subject of a verb: "Y invited him". */
  verb: boolean;
  /** Said of somebody told of just before: "Y, who had invited him". */
  relative?: true;
  /** Only a country is named: "an A-ian invitation", which alone makes no journey of a noun. */
  nation?: true;
}

/** Words between an invitation and whom it came from: "an invitation that was extended to him by X". */
const LONG = 6;
const UNITS = 6;
const FROM = new Set(["by", "from", "of"]);
const BREAKS = new Set(["clause", "who", "then"]);

/** Everybody who invited, by the words of one sentence: verbs, nouns and "at the invitation of". */
export function invitersIn(scene: Scene): Inviter[] {
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
    verb: meaning.frame === "inviter_acts",
    ...(meaning.frame === "inviter_who" && {relative: true})
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
  return isNationOnly(one) && !entity.possessive ? one.side : null;
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
