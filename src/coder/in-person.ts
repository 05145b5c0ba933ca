import {isAnyPair, isPair} from "./any-pair.js";
import {type Draft, distinct, type Found, memberKey} from "./draft.js";
import {type Member, unitFrom} from "./entities.js";
import {groupMembers, membersOf} from "./members-of.js";
import {isHuman, isVerbAt, ruleAt, wordAt, wordsBetween} from "./reading.js";
import type {Scene} from "./scene.js";
import type {Sentence} from "./segment.js";
import {judge} from "./status.js";
import {subjectOf} from "./subject-of.js";
import {placeOf} from "./surroundings.js";
import {NEXT} from "./told-before.js";
import type {Channel} from "./types.js";

const WIRES = new Set<Channel>(["call", "video_call", "message"]);
/** "told X in A": the preposition, and an article. */
const BESIDE = 2;
const RULE = "told-in-person";

/**
 * "X landed in A. Y told him that …", "in A, X told Y": who speaks to a visitor, or to somebody at home where both are, has
 * met him. Nothing of the kind where the sentence or those before it tell of a call or letter.
 */
export function toldInPerson(
  scene: Scene,
  {found, sentence, index}: {found: Found; sentence: Sentence; index: number}
): Draft[] {
  const {reading, sides} = scene;
  if (isAnyPair(sides) || reading.signs.triggers.some((t) => WIRES.has(ruleAt(reading, t)?.channel ?? "meeting")))
    return [];
  const near = found.drafts.filter((draft) => index - draft.sentence <= NEXT);
  if (near.some(({channel, weak}) => WIRES.has(channel) || (weak && channel !== "meeting"))) return [];
  const spoken = spokenTo(scene);
  if (!spoken) return [];
  const {members, at, from} = spoken;
  found.spoken = {members, sentence: index, start: sentence.start, end: sentence.end, named: null};
  const visit = near.findLast((draft) => draft.status === "occurred" && isOfVisit(draft, members));
  const setting = visit ?? (isHome(scene, at) ? NOWHERE : settingOf(scene, at));
  if (!setting || (visit && knowsAll(near, members))) return [];
  if (judge(reading, at, {noun: false, invitedBy: true, planned: false}).reason) return [];
  const {tokens} = reading;
  return [
    {
      members,
      initiator: null,
      host: visit?.host ?? null,
      travelled: null,
      destination: null,
      used: [],
      sentence: index,
      start: sentence.start,
      end: sentence.end,
      triggerStart: tokens.start[from - 1] ?? 0,
      triggerEnd: tokens.end[from - 1] ?? 0,
      channel: "meeting",
      frame: "speaks",
      lookback: null,
      apart: false,
      present: false,
      past: false,
      stands: true,
      weak: true,
      status: "occurred",
      invitedBy: null,
      place: setting.place,
      country: setting.country,
      multilateral: false,
      rules: [RULE]
    }
  ];
}

/** The two of the two sides of whom one speaks to the other, the unit of whom he speaks to and its first word. */
function spokenTo(scene: Scene): {members: Member[]; at: number; from: number} | null {
  const {reading, sides, discourse} = scene;
  for (const [at, unit] of reading.units.entries()) {
    if (!isHuman(unit) || unit.entity.possessive || unit.entity.reference === "his" || unit.entity.plural) continue;
    // Beside people of other countries nobody can say who "him" is.
    if (unit.entity.reference !== null && !discourse.amongOurselves()) continue;
    if (!reading.small.speaks_to.has(reading.tokens.form[unitFrom(unit) - 1] ?? "")) continue;
    const subject = subjectOf(reading, at, new Set([at]));
    if (!subject) continue;
    const first = membersOf(scene, unit.entity, []);
    const subjects = groupMembers(scene, subject, first);
    const members = distinct([...subjects, ...membersOf(scene, unit.entity, subjects)]);
    const known = members.every((m) => m.side !== null && sides.includes(m.side) && m.name !== null);
    if (known && members.length === 2 && isPair(sides, members)) return {members, at, from: unitFrom(unit)};
  }
  return null;
}

function knowsAll(drafts: readonly Draft[], members: readonly Member[]): boolean {
  return drafts.some((draft) => members.every((m) => draft.members.some((known) => memberKey(known) === memberKey(m))));
}

const NOWHERE = {place: null, country: null};

/** "told his host": where that was need not be said. */
function isHome({reading}: Scene, at: number): boolean {
  return /^(host|guest)$/.test(reading.units[at]?.entity?.reference ?? "");
}

/** One of the two is the visitor of the contact told last, or the host. */
function isOfVisit({channel, travelled, host, members}: Draft, two: readonly Member[]): boolean {
  if (channel === "visit" ? travelled === null : host === null) return false;
  const keys = new Set(members.map(memberKey));
  return two.some((m) => keys.has(memberKey(m)) && (travelled ?? m.side) === m.side);
}

/** Where one of the two is at home, said of the speaking: before the verb, or straight behind whom it is said to. */
function settingOf(scene: Scene, at: number): ReturnType<typeof placeOf> {
  const {reading, sides} = scene;
  const place = placeOf(reading, at);
  if (!place || !sides.includes(place.country) || place.place?.capital === false) return null;
  const i = reading.units.findIndex(({entity}) => entity?.kind === "place" && entity.country === place.country);
  if (i < at) return reading.units.slice(i, at).some((_, k) => isVerbAt(reading, i + k)) ? null : place;
  const told = reading.units.slice(at + 1, i).some((_, k) => wordAt(reading, at + 1 + k) === "which");
  return !told && wordsBetween(reading, at, i) <= BESIDE ? place : null;
}
