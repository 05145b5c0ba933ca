import {governor} from "../grammar/group.js";
import {earlierSubject, groupMembers, sideOf} from "../grammar/members-of.js";
import {plainWords} from "../grammar/plain-words.js";
import {frameAt, isHuman, isVerbAt, type Reading, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {destinationBefore, subjectBehind} from "../grammar/word-order.js";
import {isAnyPair, isLookedFor, isTraveller} from "../people/any-pair.js";
import {type Entity, emptyMember, type Member, memberLike} from "../people/entities.js";
import {isOneSpace} from "../text/tokens.js";
import {hereOf} from "./here.js";
import {isLetterBefore, isSentBy} from "./letter-way.js";
import {clauseParty} from "./noun-parties.js";

/** Who went where a verb of journeys leads; null where nobody did, e.g. where it is a letter that went. */
export function travel(scene: Scene, t: number, destination: Parties["destination"]): Parties | null {
  const subject = subjectOf(scene.reading, t, scene.used);
  // "he told him: planes have landed in A": what is told behind a colon has a subject of its own, "aceptó: viajará a A" has none.
  const told = subject !== null && subject.last < t && /:/.test(textBetween(scene.reading, subject.last, t));
  if (told && !(scene.reading.traits.has("subject dropped") && /:\s*$/.test(textBetween(scene.reading, t - 1, t))))
    return null;
  if (subject ? isSentBy(scene.reading, subject, t) : isLetterBefore(scene.reading, t)) return null;
  const against = destination ? [placeMember(destination.country)] : [];
  const earlier = subject ? [] : earlierSubject(scene, t, against);
  const later = subject || earlier.length > 0 || !opens(scene, t) ? [] : clauseParty(scene, t, against);
  const travellers = subject ? groupMembers(scene, subject, against) : [...earlier, ...later];
  return visit(scene, travellers, destination);
}

/** "Arrived in A on Monday, X said": the participle stands before its subject. */
function opens({reading}: Scene, t: number): boolean {
  return reading.units[t]?.item?.from === reading.from;
}

/** A journey of those who are not at home where it goes; null where it is none between the sides. */
export function visit(scene: Scene, travellers: Member[], destination: Parties["destination"]): Parties | null {
  if (!destination || travellers.length === 0) return null;
  const others = travellers.filter((m) => m.side !== destination.country);
  const known = others.filter((m) => m.side !== null);
  const members = known.length > 0 ? known : others;
  if (isAnyPair(scene.sides) && !members.some(isTraveller)) return null;
  const side = sideOf(members);
  if (!side || !isLookedFor(scene.sides, side) || !isLookedFor(scene.sides, destination.country)) return null;
  return partiesWith({members, travelled: side, host: destination.country, destination, used: []});
}

/** Somebody of a country, of whom no more is known. */
export function placeMember(country: string): Member {
  return memberLike(emptyMember(), {side: country});
}

/** Whether unit `i` is where something goes: "to A". */
export function isGoal(reading: Reading, i: number): boolean {
  return (
    governor(reading, i) === "to" ||
    reading.small.infinitive.has(reading.tokens.form[(reading.units[i]?.entity?.from ?? 0) - 1] ?? "")
  );
}

/** Where a journey goes: the first place or country behind the verb, itself or behind "to" or "in". */
export function destinationOf(scene: Scene, t: number, direct: boolean): Parties["destination"] {
  const {reading} = scene;
  if (isThere(reading, t)) return placeBefore(scene, t);
  const here = hereOf(scene, t);
  if (here) return here;
  const before = destinationBefore(reading, t);
  if (before) return before;
  const subject = subjectBehind(reading, t);
  return (
    (subject && placeBehind(reading, t, {to: subject.first, direct})) ??
    placeBehind(reading, subject?.last ?? t, {to: reading.units.length, direct})
  );
}

/** "flew there", "was there too" */
function isThere({units, tokens, small}: Reading, t: number): boolean {
  const {item} = units[t] ?? {};
  if (!item) return false;
  const to = isOneSpace(tokens, item.to - 1) ? item.to + 1 : item.to;
  return tokens.form.slice(Math.max(0, item.from - 1), to).some((form) => small.there.has(form));
}

function isPlaceOf(entity: Entity | undefined, sides: readonly string[]): boolean {
  return entity !== undefined && entity.kind !== "human" && entity.country !== null && sides.includes(entity.country);
}

/** "is due there": the last place of the sentence before, else where the last journey went. */
function placeBefore(scene: Scene, t: number): Parties["destination"] {
  const {reading, sides, before, lastVisit} = scene;
  const here = reading.units.slice(0, t).findLast(({entity}) => isPlaceOf(entity, sides))?.entity;
  const places = here ? [] : (before?.units.flatMap(({entity}) => (isKnownPlace(entity) ? [entity] : [])) ?? []);
  // "Those in A doubt what B will do. X of B made a stop there": nobody travels home.
  const home = subjectSide(scene, t);
  const place = here ?? places.findLast(({country}) => country !== home) ?? places.at(-1);
  return place?.country ? {country: place.country, place: place.place} : (lastVisit?.destination ?? null);
}

function isKnownPlace(entity: Entity | undefined): entity is Entity {
  return entity?.kind === "place" && entity.country !== null;
}

function subjectSide(scene: Scene, t: number): string | null {
  const subject = subjectOf(scene.reading, t, scene.used);
  return subject ? sideOf(groupMembers(scene, subject, [])) : null;
}

export function placeBehind(
  reading: Reading,
  from: number,
  {to, direct}: {to: number; direct: boolean}
): Parties["destination"] {
  let clause = false;
  for (let i = from + 1; i < to; ++i) {
    if (plainWords(reading, from, i) > 8 || (isVerbAt(reading, i) && frameAt(reading, i) !== "travels")) return null;
    // "a visit, weeks after a delegation had come to A"; "arrived after midnight in A" has nobody else in it.
    if (wordAt(reading, i) === "clause") clause = true;
    if (clause && isHuman(reading.units[i])) return null;
    const entity = reading.units[i]?.entity;
    if (!entity || entity.kind === "human" || !entity.country) continue;
    const word = governor(reading, i);
    if (word === "from") continue;
    if (isOfPredicate(reading, from, i)) return null;
    const near = wordsBetween(reading, from, i) <= 1;
    if (near && reading.small.passes.has(reading.tokens.form[entity.from - 1] ?? "")) return null;
    if (isGoal(reading, i) || word === "in" || word === "prep" || (direct && near) || near) {
      return {country: entity.country, place: entity.place};
    }
  }
  return null;
}

/** "the aim of his tour is the release of pilgrims seized near A": no place of the tour. "His trip was to A" is. */
function isOfPredicate(reading: Reading, t: number, i: number): boolean {
  const [noun, place] = [reading.units[t]?.item, reading.units[i]?.entity];
  if (!noun || !place || isGoal(reading, i) || !frameAt(reading, t)?.startsWith("noun")) return false;
  const words = reading.tokens.form.slice(noun.to, place.from);
  return words.some((form) => reading.small.passive_verb.has(form));
}

/** "left X for Y": where somebody sets out for; a pronoun is as likely to be going home. */
export function boundFor(scene: Scene, t: number): Parties["destination"] {
  const {reading} = scene;
  if (subjectOf(reading, t, scene.used)?.entities[0]?.reference) return null;
  for (let i = t + 1; i < reading.units.length && wordsBetween(reading, t, i) <= 6; ++i) {
    const entity = reading.units[i]?.entity;
    const form = entity ? reading.tokens.form[entity.from - 1] : "";
    if (entity?.country && entity.kind !== "human" && reading.small.bound_for.has(form ?? ""))
      return {country: entity.country, place: entity.place};
  }
  return null;
}

/** The place straight behind a verb: "was in the capital", not "were in favour of … the capital". */
export function nextPlace(scene: Scene, t: number): Parties["destination"] {
  for (let i = t + 1; i <= t + 2; ++i) {
    const entity = scene.reading.units[i]?.entity;
    if (entity?.country && entity.kind !== "human" && wordsBetween(scene.reading, t, i) <= 1) {
      return {country: entity.country, place: entity.place};
    }
  }
  return null;
}
