import {areParties, isAnyPair, isLookedFor, isPair} from "../people/any-pair.js";
import {type Entity, entityLike, type Member, memberLike, type Unit, unitFrom, unitTo} from "../people/entities.js";
import {isAmong} from "../people/member-key.js";
import type {Group} from "./group.js";
import {isHuman, type Reading, textBetween, wordAt} from "./reading.js";
import type {Scene} from "./scene.js";

/** Only a sentence that begins with its verb takes its subject from the sentence before. */
const NEAR_START = 2;

/** The subject a sentence takes over from the one before, for verbs that have none of their own. */
export function earlierSubject(scene: Scene, t: number, against: Member[]): Member[] {
  const unit = scene.reading.units[t];
  const at = unit?.item ? unit.item.from : 0;
  if (!scene.reading.traits.has("subject dropped") && !opensSentence(scene.reading, at)) return [];
  const candidate = scene.discourse.antecedents(at).find((m) => differs(m, against));
  return candidate && isLookedFor(scene.sides, candidate.side) ? [candidate] : [];
}

/** "Later met", not "the engineer met" nor "the neighbour's was in": words of no meaning to the grammar may be anybody. */
function opensSentence({units, first, dated}: Reading, at: number): boolean {
  if (at - first > NEAR_START) return false;
  const before = units.filter((unit) => unitFrom(unit) < at);
  if (before.some(({entity}) => entity?.possessive || entity?.reference === "his")) return false;
  for (let word = first; word < at; ++word) {
    const known = dated.has(word) || before.some((unit) => unitFrom(unit) <= word && word < unitTo(unit));
    if (!known) return false;
  }
  return true;
}

/** "X and he": the pronoun is somebody else than X. */
export function groupMembers(scene: Scene, group: Group, against: Member[]): Member[] {
  const named = group.entities.filter(({reference}) => reference === null);
  const beside =
    named.length < group.entities.length ? named.flatMap((entity) => membersOf(scene, entity, against)) : [];
  const members: Member[] = [];
  for (const entity of group.entities) {
    const he = /^(he|guest|host)$/.test(entity.reference ?? "") ? heBeside(scene, entity, {against, beside}) : null;
    members.push(...(he ?? withNames(scene, entity, membersOf(scene, entity, against))));
  }
  return members;
}

/** "He and X met" tells of two sides, "he and X were received by Y" of two of one side: he is not X. */
function heBeside(
  scene: Scene,
  entity: Entity,
  {against, beside}: {against: Member[]; beside: Member[]}
): Member[] | null {
  if (beside.length === 0) return null;
  if (against.length === 0) return membersOf(scene, entity, beside);
  const he = scene.discourse.antecedents(entity.from).find((m) => differs(m, against) && !isAmong(m, beside));
  return he ? [he] : [];
}

/** "the ministers of both countries, X for A and Y for B": who they are stands behind. */
function withNames({reading}: Scene, entity: Entity, members: Member[]): Member[] {
  if (!entity.plural || entity.reference || members.every((m) => m.name !== null || m.side === null)) return members;
  const at = reading.units.findIndex((unit) => unit.entity === entity);
  const names = /^,\s*$/.test(textBetween(reading, at, at + 1)) ? peopleListed(reading, at + 1) : [];
  return members.map((m) => names.find((n) => m.name === null && n.side === m.side && n.name !== null) ?? m);
}

function peopleListed(reading: Reading, from: number): Member[] {
  const people: Member[] = [];
  for (let i = from; i < reading.units.length; ++i) {
    const unit = reading.units[i];
    if (unit?.item && !/^(and|prep|det|of)$/.test(wordAt(reading, i) ?? "")) break;
    if (isHuman(unit)) people.push(...(reading.members.get(unit.entity) ?? []));
  }
  return people;
}

/** The members of an entity; a pronoun or bare office goes to whoever makes a pair with `against`. */
export function membersOf(scene: Scene, entity: Entity, against: Member[]): Member[] {
  if (entity.reference === "his" && entity.plural)
    return scene.discourse.settle(entityLike(entity, {reference: "they"}), clauseEnd(scene.reading, entity));
  const settled = scene.reading.members.get(entity) ?? [];
  const pair =
    entity.reference === "two" || entity.reference === "three" || (entity.reference === "they" && against.length === 0);
  if (entity.reference === "latter" && settled.some((m) => differs(m, against))) return settled;
  if (entity.reference === "they" && settled.length > 1 && settled.every((m) => m.side !== null && differs(m, against)))
    return settled;
  if (entity.reference && !pair) {
    const antecedents = scene.discourse.antecedents(entity.from);
    const candidates = entity.reference === "him" ? [...settled, ...antecedents] : antecedents;
    const other = candidates.find((m) => differs(m, against));
    return other ? [other] : [];
  }
  return settled.map((member) => {
    if (member.name !== null || member.side === null || against.length === 0)
      return sided(scene, entity, {member, against});
    return member;
  });
}

/** "Their last meeting was in May, a day after X had left": the word at which another clause begins. */
function clauseEnd(reading: Reading, {to}: Entity): number {
  const at = reading.units.findIndex((unit, i) => unitFrom(unit) >= to && wordAt(reading, i) === "clause");
  const unit = reading.units[at];
  return unit ? unitFrom(unit) : Number.POSITIVE_INFINITY;
}

/** A bare office such as "the president" that would pair with its own side goes to the other one. */
function sided(scene: Scene, entity: Entity, {member, against}: {member: Member; against: Member[]}): Member {
  const original = entity.members[0];
  const bare =
    entity.definite &&
    !entity.plural &&
    original &&
    original.side === null &&
    original.name === null &&
    original.role !== null;
  if (!bare || (member.side !== null && differs(member, against))) return member;
  const fitting = scene.discourse.fitting(original, entity.from).find((m) => differs(m, against));
  return fitting ?? atHome(scene, entity, against) ?? member;
}

/** "X landed in A and met the speaker": whoever holds the office where the journey has led. */
function atHome(scene: Scene, entity: Entity, against: Member[]): Member | null {
  const [original] = entity.members;
  const {reading} = scene;
  const place = reading.units.find(
    (unit, i) => isTown(unit) && (unit.entity?.from ?? 0) < entity.from && !isWithinAside(reading, i, entity)
  )?.entity;
  const {lastVisit: visit} = scene;
  const country = place ? place.country : against.some((m) => m.side === visit?.travelled) ? visit?.host : null;
  if (!original?.role || !country || !scene.discourse.offices.officeOf(country, original.role)) return null;
  const like = memberLike(original, {side: country});
  if (!differs(like, against) || sideOf(against) === null) return null;
  return scene.discourse.settle(entityLike(entity, {members: [like]}))[0] ?? like;
}

/** "The speaker, who had been in B the day before, met the president": where somebody was before is no place of it. */
function isWithinAside(reading: Reading, i: number, {from}: Entity): boolean {
  const who = reading.units.findLastIndex((_, k) => k < i && wordAt(reading, k) === "who");
  const at = reading.units.findIndex(({entity}) => entity?.from === from);
  return who > 0 && /^,/.test(textBetween(reading, who - 1, who)) && /,/.test(textBetween(reading, i, at));
}

function isTown({entity}: Unit): boolean {
  return entity?.kind === "place" && entity.place !== null && !entity.possessive;
}

/** The one side of those whose side is known, else null. */
export function sideOf(members: Member[]): string | null {
  const sides = new Set(members.map((m) => m.side).filter((side) => side !== null));
  return sides.size === 1 ? ([...sides][0] ?? null) : null;
}

/** Whether somebody is of another side than all of `against`. */
export function differs(member: Member, against: Member[]): boolean {
  return against.every((other) => other.side !== member.side);
}

/** Whether people make a contact of those looked for. */
export function hasBothSides(scene: Scene, members: Member[]): boolean {
  return isPair(scene.sides, members);
}

/** Whether somebody makes a pair with all of `against`; of any two countries it may be the names that differ. */
export function isOther({sides}: Scene, member: Member, against: Member[]): boolean {
  return isAnyPair(sides) ? against.every((other) => areParties(member, other)) : differs(member, against);
}

/** The units of a group, first to last; none of no group. */
export function indices(group: Group | null): number[] {
  const all: number[] = [];
  if (group) for (let i = group.first; i <= group.last; ++i) all.push(i);
  return all;
}
