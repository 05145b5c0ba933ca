import {groupAround} from "../grammar/group.js";
import {humanBefore} from "../grammar/human-beside.js";
import {infinitiveAt} from "../grammar/infinitive-at.js";
import {groupMembers, hasBothSides, sideOf} from "../grammar/members-of.js";
import {isHuman, isVerbAt, type Reading, textBetween, wordsBetween} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";

/** Words from "who had invited him" to the letter: "in a long". */
const REACH = 4;

/** "came to see Y, who had invited him in a letter", "in a letter Y invited X to A": Y wrote. */
export function invitedInWriting(scene: Scene, t: number): Parties | null {
  return toldOfHost(scene, t) ?? toldOfBoth(scene, t);
}

function toldOfHost(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const invite = reading.signs.invites.find((i) => i < t && wordsBetween(reading, i, t) <= REACH && isByWhom(scene, i));
  const host = invite === undefined ? null : humanBefore(reading, invite);
  if (host === null) return null;
  const first = groupAround(reading, host).first;
  return between(scene, host, subjectOf(reading, first, new Set())?.first);
}

function isByWhom({reading: {units}}: Scene, i: number): boolean {
  const meaning = units[i]?.item?.meaning;
  return meaning?.kind === "invite" && meaning.frame === "inviter_who";
}

function toldOfBoth(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const {cues, invites} = reading.signs;
  const verb = [...cues, ...invites].find((i) => isInviting(reading, i) && isOneClause(reading, i, t));
  return verb === undefined ? null : between(scene, verb - 1, verb + 1);
}

/** "Y invited X": nothing but "has" between the two and the verb. */
function isInviting(reading: Reading, i: number): boolean {
  const {units} = reading;
  const meaning = units[i]?.item?.meaning;
  const invites =
    (meaning?.kind === "cue" && meaning.cue === "invited") ||
    (meaning?.kind === "invite" && meaning.frame === "inviter_acts");
  if (!invites || !isHuman(units[i - 1]) || !isHuman(units[i + 1])) return false;
  return wordsBetween(reading, i - 1, i) + wordsBetween(reading, i, i + 1) <= 1;
}

function isOneClause(reading: Reading, a: number, b: number): boolean {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const verbs = reading.units.slice(from + 1, to).some((_, k) => isTold(reading, from + 1 + k));
  return !verbs && !/[;:]/.test(textBetween(reading, from, to));
}

/** A verb that tells of something else, and not of what Y is invited to: "to visit A". */
function isTold(reading: Reading, i: number): boolean {
  return isVerbAt(reading, i) && infinitiveAt(reading, i) < 0;
}

function between(scene: Scene, host: number, guest: number | undefined): Parties | null {
  const {reading} = scene;
  const senders = groupMembers(scene, groupAround(reading, host), []);
  const receivers = guest === undefined ? [] : groupMembers(scene, groupAround(reading, guest), senders);
  const members = [...senders, ...receivers];
  return hasBothSides(scene, members) ? partiesWith({members, initiator: sideOf(senders), used: []}) : null;
}
