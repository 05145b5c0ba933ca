import {clauseAround, isBroken, type Stretch} from "../grammar/clause-around.js";
import type {Draft} from "../grammar/draft.js";
import {type Group, governor, groupAround, groupStart} from "../grammar/group.js";
import {hasAnyCue, UNREAL} from "../grammar/has-cue.js";
import {groupMembers} from "../grammar/members-of.js";
import {isHuman, type Reading, ruleAt, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {WIRED} from "../lexicon/channel-kinds.js";
import type {Cue} from "../lexicon/codes.js";
import {isSeat} from "../parties/seat.js";
import {isLookedFor, isPair} from "../people/any-pair.js";
import {type Entity, type Member, unitFrom, unitTo} from "../people/entities.js";
import {distinct, isAmong} from "../people/member-key.js";
import type {Sentence} from "../text/segment.js";
import type {Status} from "../types.js";
import {isDated, isFromAfar, signsOfCompany} from "./company-signs.js";

/** Two people of two sides in one clause, the later unit of theirs, and how closely its words join them. */
interface Link {
  members: Member[];
  at: number;
  clause: Stretch;
  weight: number;
  /** Whoever is there beside the two stands in the same part as they, or is their host. */
  body?: boolean;
}

interface Told {
  scene: Scene;
  sentence: Sentence;
}

/** What the words that join two and the signs around them must weigh; one more of plans and where others are with them. */
const ENOUGH = 3;
const BESIDE = 3;
const WITH = 2;
const JOINED = 1;

/**
 * "Y detained him for two hours on Monday", "X and Y share a sofa": no word for a contact, but in one clause with a day two of
 * the two sides, one acting on or with the other, and signs that they were in one place. None outweighs praise or a letter.
 */
export function weighedCompany(
  told: Told,
  {drafts, index}: {drafts: readonly Draft[]; index: number}
): {members: Member[]; at: number; status: Status} | null {
  const {scene} = told;
  const {reading} = scene;
  if (!mayHold(scene)) return null;
  for (const [at, unit] of reading.units.entries()) {
    if (!isHuman(unit) || groupStart(reading, at) !== at) continue;
    const link = linkAt(told, at);
    const status = link && isToldHere(scene, link) ? statusOf(reading, link.clause) : null;
    if (!link || !status) continue;
    const {members, clause, weight} = link;
    const doubtful = (weight < BESIDE && members.length > 2 && !link.body) || status !== "occurred";
    const enough = doubtful ? ENOUGH + 1 : ENOUGH;
    if (weight + signsOfCompany(scene, clause, {members, drafts, index}) >= enough) return {members, at, status};
  }
  return null;
}

function mayHold({reading}: Scene): boolean {
  const byWire = reading.signs.triggers.some((t) => WIRED.has(ruleAt(reading, t)?.channel ?? "meeting"));
  return !byWire && !hasAnyCue(reading, UNREAL) && reading.units.some(isHuman);
}

/** The clause tells, with a day, of something done face to face by one of each side and nobody who is not with them. */
function isToldHere({reading, sides}: Scene, {members, clause}: Link): boolean {
  const ours = members.filter((m) => isLookedFor(sides, m.side));
  const known = members.every((m) => m.side !== null) && ours.every((m) => m.name !== null) && ours.length === 2;
  if (!known || !isPair(sides, ours) || !isDated(reading, clause) || isFromAfar(reading, clause)) return false;
  return !reading.units.some(({entity}) => {
    if (!entity || entity.from < clause.from || entity.to > clause.to) return false;
    return (reading.members.get(entity) ?? []).some((m) => isStranger(m, sides) && !isAmong(m, members));
  });
}

function isStranger({outsider, side}: Member, sides: readonly string[]): boolean {
  return outsider !== null || (side !== null && !sides.includes(side));
}

const PLANNED: ReadonlySet<Cue> = new Set<Cue>(["announced"]);
const TOLD: ReadonlySet<Cue> = new Set<Cue>(["past", "real"]);
const OFF: ReadonlySet<Cue> = new Set<Cue>(["cancelled"]);

/** What the cues of a clause make of it; null where they leave it open. */
function statusOf(reading: Reading, {from, to}: Stretch): Status | null {
  let status: Status = "occurred";
  for (const unit of reading.units) {
    const meaning = unitFrom(unit) >= from && unitTo(unit) <= to ? unit.item?.meaning : undefined;
    if (meaning?.kind !== "cue" || TOLD.has(meaning.cue)) continue;
    if (!PLANNED.has(meaning.cue)) return null;
    status = "announced";
  }
  return status === "announced" && hasAnyCue(reading, OFF) ? "cancelled" : status;
}

function linkAt(told: Told, at: number): Link | null {
  const weight = weightAt(told.scene.reading, at);
  const joint = weight > JOINED ? null : (hosted(told, at) ?? jointly(told, at));
  return joint ?? (weight > 0 ? oneWithOther(told, at, weight) : null);
}

/** "The foreign ministers of A, B and C sat at one table": whoever holds that office in each. */
function isBody({entities: [one, ...others]}: Group, members: readonly Member[]): boolean {
  const named = one?.plural === true && one.reference === null && others.length === 0;
  return named && new Set(members.map(({side}) => side)).size === members.length;
}

/** "Z of C seated X to his right and Y to his left": somebody of a third country does the same to both. */
function hosted({scene, sentence}: Told, at: number): Link | null {
  const {reading, sides} = scene;
  const subject = subjectOf(reading, at, new Set([at]));
  if (weightAt(reading, at) !== JOINED || !subject || subject.last >= at) return null;
  const hosts = groupMembers(scene, subject, []);
  const other = reading.units.findIndex((unit, i) => i > at && isHuman(unit) && !isOwner(unit.entity));
  if (hosts.length === 0 || !hosts.every((m) => isStranger(m, sides)) || other < 0) return null;
  const [first, second] = [reading.units[at], reading.units[other]];
  const alike = governor(reading, other) === null && wordAt(reading, other - 1) === "and";
  if (!isHuman(first) || !isHuman(second) || !alike || isBroken(reading, subject.last, other)) return null;
  const span = {from: first.entity.to, to: second.entity.from};
  if (isDated(reading, span)) return null;
  const guests = [first.entity, second.entity].flatMap((entity) => groupMembers(scene, groupOf(entity), hosts));
  const clause = clauseAround(reading, {first: subject.first, last: other}, sentence);
  return {members: distinct([...hosts, ...guests]), at: other, clause, weight: WITH, body: true};
}

function isOwner({possessive, reference}: Entity): boolean {
  return possessive || reference === "his";
}

function groupOf(entity: Entity): Group {
  return {first: 0, last: 0, entities: [entity]};
}

/** "X and Y", "the two" */
function jointly({scene, sentence}: Told, at: number): Link | null {
  const {reading} = scene;
  const group = groupFrom(reading, at);
  const both = group.entities.length > 1 || group.entities[0]?.reference === "two";
  const members = distinct(groupMembers(scene, group, []));
  const body = isBody(group, members);
  if (!(both || body) || group.entities.some(isOwner) || isCrowd(group) || governor(reading, at) !== null) return null;
  if (!members.some((m) => isLookedFor(scene.sides, m.side))) return null;
  const clause = clauseAround(reading, group, sentence);
  const weight = body || isDoneTogether(reading, group, clause) ? WITH : JOINED;
  return {members, at: group.last, clause, weight, body};
}

/** Those whom unit `at` begins, where the last of them stands straight before a verb too: "X and Y toured". */
function groupFrom(reading: Reading, at: number): Group {
  const last = reading.units.findLastIndex((unit, i) => i > at && isHuman(unit) && groupStart(reading, i) === at);
  return groupAround(reading, last < 0 ? at : last);
}

/** "X and Y toured the port together"; "X and Y together" are not more than "X and Y". */
function isDoneTogether({tokens, small, units}: Reading, {last}: Group, {to}: Stretch): boolean {
  const verb = units[last] ? unitTo(units[last]) : to;
  return tokens.form.slice(verb + 1, to).some((form) => small.together.has(form));
}

/** "kings and presidents" */
function isCrowd({entities}: Group): boolean {
  return entities.some(
    ({plural, reference, definite}) => plural && reference !== "two" && (entities.length > 1 || !definite)
  );
}

function oneWithOther({scene, sentence}: Told, at: number, weight: number): Link | null {
  const {reading} = scene;
  const group = groupAround(reading, at);
  const subject = subjectOf(reading, at, new Set([at]));
  const told = reading.units[at]?.entity?.part && wordsBetween(reading, at - 1, at) === 0 ? at - 1 : at;
  if (isCrowd(group) || !subject || subject.last >= at || isBroken(reading, subject.last, told)) return null;
  const first = groupMembers(scene, group, []);
  const subjects = groupMembers(scene, subject, first);
  const all = distinct([...subjects, ...groupMembers(scene, group, subjects)]);
  // "X, minister and chief of a board": an office of nobody's is his.
  const members = all.filter((m) => m.name !== null || m.side !== null);
  return {members, at, clause: clauseAround(reading, {first: subject.first, last: group.last}, sentence), weight};
}

/** How closely the words before somebody join him to whoever acts: beside and at home with him, with him, upon him. */
function weightAt(reading: Reading, at: number): number {
  const {tokens, small, units} = reading;
  const {entity} = units[at] ?? {};
  if (!entity || entity.reference === "his") return 0;
  const word = governor(reading, at);
  // "told his visitor, Y"
  if (entity.part !== null && word === null) return BESIDE;
  if (entity.possessive) return isSeat(reading, at) && word !== null ? BESIDE : 0;
  if (wordAt(reading, at - 1) === "beside" && wordsBetween(reading, at - 1, at) === 0) return BESIDE;
  const before = units[at - 1]?.item?.from ?? 0;
  if (word === "with") return small.ties.has(tokens.form[before - 1] ?? "") ? 0 : WITH;
  // "had the ear of Y"
  if (word === "of") return small.company.has(tokens.form[before - 1] ?? "") ? JOINED : 0;
  if (word === "by") return isPassive(reading, at) ? JOINED : 0;
  return word === null || small.in_front_of.has(tokens.form[entity.from - 1] ?? "") ? JOINED : 0;
}

/** Words from "was" to whoever did it: "was kept for an hour at the ministry by". */
const PASSIVE_REACH = 12;

/** "was kept by Y" */
function isPassive({tokens, small, units, from}: Reading, at: number): boolean {
  const by = units[at] ? unitFrom(units[at]) : from;
  const first = Math.max(from, by - PASSIVE_REACH);
  return tokens.form.slice(first, by).some((form) => small.passive_verb.has(form));
}
