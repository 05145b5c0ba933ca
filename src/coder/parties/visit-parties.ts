import {type Group, governor} from "../grammar/group.js";
import {earlierSubject, groupMembers, membersOf, sideOf} from "../grammar/members-of.js";
import {objectOf} from "../grammar/object-of.js";
import {plainWords} from "../grammar/plain-words.js";
import {possessorOf} from "../grammar/possessor-of.js";
import {
  frameAt,
  isHuman,
  isVerbAt,
  type Reading,
  ruleAt,
  textBetween,
  wordAt,
  wordsBetween
} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {destinationBefore, subjectBehind} from "../grammar/word-order.js";
import {isAnyPair, isLookedFor, isTraveller} from "../people/any-pair.js";
import {type Entity, emptyMember, type Member, memberLike} from "../people/entities.js";
import {isNameless} from "../people/nation-only.js";
import {isOneSpace} from "../text/tokens.js";
import {hereOf} from "./here.js";
import {isLetterBefore, isSentBy} from "./letter-way.js";
import {madeBy} from "./made-by.js";
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

/** "X's visit to A", "a visit by X", "the visit to A of X". */
export function nounVisit(scene: Scene, t: number): Parties | null {
  const maker = madeBy(scene.reading, t);
  const destination =
    destinationOf(scene, t, false) ??
    (maker && placeBehind(scene.reading, maker.last, {to: scene.reading.units.length, direct: false})) ??
    ofPlace(scene, t) ??
    settingOf(scene, t);
  if (!destination && !possessorOf(scene.reading, t)) return visitBefore(scene, t);
  const owner = possessorOf(scene.reading, t);
  const by = owner
    ? null
    : (objectOf(scene.reading, t, {direct: false, prepositions: ["of", "by"]}) ?? maker ?? visitor(scene, t));
  if (by && isAnybody(scene.reading, by) && tellsJourney(scene.reading, t)) return null;
  const against = destination ? [placeMember(destination.country)] : [];
  const travellers = owner
    ? membersOf(scene, owner, against)
    : by
      ? groupMembers(scene, by, against)
      : destination
        ? clauseParty(scene, t, against)
        : [];
  return visit(scene, travellers, destination);
}

/** A journey is told before: "X will land in A, the first visit of a president". */
function tellsJourney(reading: Reading, t: number): boolean {
  return reading.signs.triggers.some((i) => i < t && ruleAt(reading, i)?.channel === "visit");
}

/** "the first visit of an A-ian president since 2010": what kind of visit it was. */
function isAnybody({tokens, small}: Reading, {entities: [entity], first, last}: Group): boolean {
  const unnamed = entity?.members.every(isNameless) ?? false;
  if (!entity || !unnamed || first !== last || entity.reference) return false;
  return [entity.from - 1, entity.from].some((i) => small.one_only.has(tokens.form[i] ?? ""));
}

/** Verb-first languages tell with "to" whose a visit is that has no other owner. */
function visitor({reading}: Scene, t: number): Group | null {
  const to = reading.traits.has("verb first") ? objectOf(reading, t, {direct: false, prepositions: ["to"]}) : null;
  return to && governor(reading, to.first) === "to" ? to : null;
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

function placeBehind(
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

/** "The last tour was in …": another journey of the traveller told of just before, to the same country. */
function visitBefore(scene: Scene, t: number): Parties | null {
  const before = scene.reading.units
    .slice(0, t)
    .some((unit) => unit.item?.meaning.kind === "cue" && unit.item.meaning.cue === "past");
  const last = scene.lastVisit;
  if (!before || !last || t > 3) return null;
  const members = last.members.filter((m) => m.side === last.travelled);
  return partiesWith({members, travelled: last.travelled, host: last.host, destination: last.destination, used: []});
}

/** "X's A trip": the place straight before the noun. */
function ofPlace({reading}: Scene, t: number): Parties["destination"] {
  const {entity} = reading.units[t - 1] ?? {};
  if (!entity?.country || entity.kind === "human" || entity.possessive || wordsBetween(reading, t - 1, t) > 0)
    return null;
  return governor(reading, t - 1) ? null : {country: entity.country, place: entity.place};
}

/** A trip without a destination of its own went where the sentence plays: "in A …, on a trip", "left A after a visit". */
function settingOf(scene: Scene, t: number): Parties["destination"] {
  for (let i = t - 1; i >= 0; --i) {
    const entity = scene.reading.units[i]?.entity;
    const word = governor(scene.reading, i);
    const left = word === null && scene.reading.units.some((_, k) => k < i && frameAt(scene.reading, k) === "leaves");
    if (entity?.kind === "place" && entity.place && (left || word === "in")) {
      return {country: entity.place.country, place: entity.place};
    }
  }
  return null;
}
