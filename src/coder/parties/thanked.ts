import {type Group, governor, groupAround} from "../grammar/group.js";
import {earlierSubject, groupMembers, sideOf} from "../grammar/members-of.js";
import {objectOf} from "../grammar/object-of.js";
import {possessorOf} from "../grammar/possessor-of.js";
import {isHuman, isVerbAt, type Reading, wordAt} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {isDefinite} from "../lexicon/is-definite.js";
import type {Entity} from "../people/entities.js";

const BREAKS = new Set(["clause", "which", "who", "then"]);

/** "X thanked Y for his call", "agradeció a Y su mensaje": Y called or wrote. Null where nobody is thanked for the noun. */
export function thanked(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const verb = thanksFor(reading, t);
  const object = verb === null ? null : thankedPerson(reading, verb, t);
  if (verb === null || !object) return null;
  const senders = groupMembers(scene, object, []);
  const subject = subjectOfThanks(scene, verb, {t, object});
  const others = subject ? groupMembers(scene, subject, senders) : earlierSubject(scene, verb, senders);
  return partiesWith({members: [...others, ...senders], initiator: sideOf(senders), used: []});
}

/** "X thanked him for the call": of the two sides that which X is not of. Null where nobody is thanked for the noun. */
export function thankedSide(reading: Reading, t: number, sides: readonly string[]): string | null {
  const verb = thanksFor(reading, t);
  if (verb === null || thankedPerson(reading, verb, t) || objectOf(reading, t, OF_SOMEBODY)) return null;
  const subject = subjectOf(reading, verb, new Set());
  const side = subject ? reading.members.get(subject.entities[0] as Entity)?.[0]?.side : null;
  return side && sides.includes(side) ? (sides.find((other) => other !== side) ?? null) : null;
}

/** "thanked for the message of somebody else" */
const OF_SOMEBODY = {direct: false, prepositions: ["of", "from", "by"]};

/** The word that thanks for the noun at unit `t`. */
function thanksFor(reading: Reading, t: number): number | null {
  if (reading.traits.has("verb last")) return governor(reading, t) === "from" ? thanksBehind(reading, t) : null;
  return isOwned(reading, t) ? thanksBefore(reading, t) : null;
}

/** "his call", "the call", but not "in the call"; where the owner stands behind the noun it bears no sign of its own. */
function isOwned(reading: Reading, t: number): boolean {
  const from = reading.units[t]?.item?.from ?? 0;
  const his = reading.units[t - 1]?.entity?.reference === "his";
  const own =
    his ||
    isDefinite(reading.small, reading.tokens.form[from - 1] ?? "") ||
    (reading.traits.has("owner behind") && !possessorOf(reading, t));
  const before = wordAt(reading, t - 1) === "det" || his ? t - 2 : t - 1;
  // "thanked him during a call": in it, not for it.
  if (reading.small.in_course_of.has(reading.tokens.form[from - 1] ?? "")) return false;
  return own && wordAt(reading, before) !== "in";
}

function thanksBefore(reading: Reading, t: number): number | null {
  for (let i = t - 1; i >= 0 && !isVerbAt(reading, i) && !BREAKS.has(wordAt(reading, i) ?? ""); --i)
    if (wordAt(reading, i) === "thanks") return i;
  return null;
}

function thanksBehind(reading: Reading, t: number): number | null {
  for (let i = t + 1; i < reading.units.length && !isVerbAt(reading, i); ++i)
    if (wordAt(reading, i) === "thanks") return i;
  return null;
}

/** Whom the verb thanks: before a verb that stands last, whose the noun is; behind one that stands first, the last. */
function thankedPerson(reading: Reading, verb: number, t: number): Group | null {
  if (verb > t) {
    const owner = possessorOf(reading, t);
    return owner && reading.units[t + 1]?.entity === owner ? groupAround(reading, t + 1) : null;
  }
  const people = peopleBetween(reading, verb, t);
  if (reading.traits.has("verb first")) return people.length > 1 ? (people.at(-1) ?? null) : null;
  return people[0] ?? null;
}

function subjectOfThanks({reading, used}: Scene, verb: number, {t, object}: {t: number; object: Group}): Group | null {
  if (verb > t) return subjectOf(reading, t, new Set([...used, object.first]));
  const [first] = reading.traits.has("verb first") ? peopleBetween(reading, verb, t) : [];
  return first ?? subjectOf(reading, verb, used);
}

function peopleBetween(reading: Reading, from: number, to: number): Group[] {
  const people: Group[] = [];
  for (let i = from + 1; i < to; ++i) {
    const unit = reading.units[i];
    if (isHuman(unit) && !unit.entity.possessive && unit.entity.reference !== "his") {
      const group = groupAround(reading, i);
      people.push(group);
      i = group.last;
    }
  }
  return people;
}
