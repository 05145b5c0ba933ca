import {
  frameAt,
  freeHumans,
  isVerbAt,
  objectOf,
  possessorOf,
  subjectOf
} from "./arguments.js";
import type {Discourse} from "./discourse.js";
import type {Entity, Member} from "./entities.js";
import {type Group, governor, groupAround, isHuman, type Reading, wordsBetween} from "./group.js";
import type {ChannelRule} from "./lexicon.js";
import type {PlaceRow} from "./lexicon-rows.js";

/** Who took part in what a trigger tells, and in which part. Sides are country codes. */
export interface Parties {
  members: Member[];
  initiator: string | null;
  host: string | null;
  travelled: string | null;
  destination: {country: string; place: PlaceRow | null} | null;
  /** Units that this trigger claims as its objects. */
  used: number[];
}

export interface Scene {
  reading: Reading;
  discourse: Discourse;
  sides: readonly string[];
  used: Set<number>;
  /** Where the journey told before went, for "made the trip". */
  lastDestination: {country: string; place: PlaceRow | null} | null;
}

/** Reads the parties of the trigger at unit `t`, or null where the words around it give none. */
export function partiesOf(scene: Scene, t: number, rule: ChannelRule): Parties | null {
  switch (rule.frame) {
    case "meets":
      return symmetric(scene, t, {direct: true, prepositions: ["with"]});
    case "meets_name":
      return asymmetric(scene, t, {direct: true, prepositions: []}, "guest");
    case "talks":
    case "speaks":
      return symmetric(scene, t, {direct: true, prepositions: ["with", "to", "between"]});
    case "hosts":
    case "hosts_name":
      return asymmetric(scene, t, {direct: true, prepositions: []}, "host");
    case "hosted":
    case "hosted_to":
      return asymmetric(scene, t, {direct: true, prepositions: ["by"]}, "guest");
    case "calls":
    case "calls_name":
      return asymmetric(scene, t, {direct: true, prepositions: ["to"]}, "initiator");
    case "called_by":
      return asymmetric(scene, t, {direct: true, prepositions: ["from", "by"]}, "recipient");
    case "sends":
      return asymmetric(scene, t, {direct: true, prepositions: ["to"]}, "initiator");
    case "initiates":
      return initiates(scene, t);
    case "noun_from":
      return nounFrom(scene, t);
    case "means":
      return byMeans(scene, t);
    case "noun":
      return nounParties(scene, t);
    case "noun_message":
      return messageParties(scene, t);
    case "travels":
    case "travels_direct":
    case "travels_planned":
      return travel(scene, t, destinationOf(scene, t, rule.frame === "travels_direct"));
    case "travels_again":
      return travel(scene, t, destinationOf(scene, t, false) ?? scene.lastDestination);
    case "noun_visit":
      return nounVisit(scene, t);
    default:
      return null;
  }
}

/** Only a sentence that begins with its verb takes its subject from the sentence before. */
const NEAR_START = 2;
const NONE = {initiator: null, host: null, travelled: null, destination: null};

function symmetric(scene: Scene, t: number, options: {direct: boolean; prepositions: string[]}): Parties | null {
  const object = objectOf(scene.reading, t, options);
  const subject = subjectOf(scene.reading, t, scene.used);
  const b = object ? groupMembers(scene, object, []) : [];
  const a = subject ? groupMembers(scene, subject, b) : object ? earlierSubject(scene, t, b) : [];
  const again = object && a.length > 0 ? groupMembers(scene, object, a) : b;
  if (a.length + again.length === 0) return null;
  return {...NONE, members: [...a, ...again], used: indices(object)};
}

type Part = "host" | "guest" | "initiator" | "recipient";

function asymmetric(
  scene: Scene,
  t: number,
  options: {direct: boolean; prepositions: string[]},
  part: Part
): Parties | null {
  const object = objectOf(scene.reading, t, options);
  if (!object) return part === "initiator" && callsWithout(scene, t) ? initiates(scene, t) : null;
  const subject = subjectOf(scene.reading, t, scene.used);
  const objects = groupMembers(scene, object, []);
  const subjects = subject ? groupMembers(scene, subject, objects) : earlierSubject(scene, t, objects);
  const again = groupMembers(scene, object, subjects);
  const side = sideOf(subjects);
  const other = sideOf(again);
  return {
    ...NONE,
    members: [...subjects, ...again],
    initiator: part === "initiator" ? side : part === "recipient" ? other : null,
    host: part === "host" ? side : part === "guest" ? other : null,
    used: indices(object)
  };
}

/** A verb of calling may stand without an object: "it was the Iranian who rang". "Called the raid a crime" may not. */
function callsWithout(scene: Scene, t: number): boolean {
  const frame = frameAt(scene.reading, t);
  const item = scene.reading.units[t]?.item;
  if (frame !== "calls_name" || !item) return frame === "calls";
  return /^[.,;]/.test(scene.reading.tokens.text.slice(scene.reading.tokens.end[item.to - 1]));
}

/** "Assad made the call, congratulating Raeisi": the other party is whoever of the other side stands nearest. */
function initiates(scene: Scene, t: number): Parties | null {
  const subject = subjectOf(scene.reading, t, scene.used);
  if (!subject) return null;
  const a = groupMembers(scene, subject, []);
  const side = sideOf(a);
  const other = scene.sides.find((s) => s !== side);
  const behind = freeHumans(scene.reading, scene.used)
    .filter(({index}) => index > t)
    .flatMap(({entity}) => membersOf(scene, entity, a))
    .filter((m) => m.side === other);
  const latest = other ? scene.discourse.latestOf(other, 3) : null;
  const b = behind.length > 0 ? behind.slice(0, 1) : latest ? [latest] : [];
  return {...NONE, members: [...a, ...b], initiator: side, used: []};
}

function nounFrom(scene: Scene, t: number): Parties | null {
  const caller = objectOf(scene.reading, t, {direct: true, prepositions: []});
  if (!caller) return null;
  const callers = groupMembers(scene, caller, []);
  const to = objectOf(scene.reading, t, {direct: false, prepositions: ["to"]});
  const subject = to ?? subjectOf(scene.reading, t, scene.used);
  const receivers = subject ? groupMembers(scene, subject, callers) : [];
  return {...NONE, members: [...receivers, ...callers], initiator: sideOf(callers), used: indices(caller)};
}

/** "spoke by phone with X", "spoke with X by phone". */
function byMeans(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const behind = objectOf(reading, t, {direct: false, prepositions: ["with", "to", "between"]});
  const object = behind ?? obliqueBefore(scene, t);
  const b = object ? groupMembers(scene, object, []) : [];
  const usedToo = new Set([...scene.used, ...indices(object)]);
  const subject = subjectOf(reading, object && object.last < t ? object.first : t, usedToo);
  const a = subject ? groupMembers(scene, subject, b) : earlierSubject(scene, t, b);
  if (a.length + b.length === 0) return null;
  return {...NONE, members: [...a, ...b], used: indices(object)};
}

function obliqueBefore(scene: Scene, t: number): Group | null {
  for (let i = t - 1; i >= Math.max(0, t - 6); --i) {
    if (!isHuman(scene.reading.units[i])) continue;
    const group = groupAround(scene.reading, i);
    const word = governor(scene.reading, group.first);
    if (word === "with" || word === "to") return group;
    if (isVerbAt(scene.reading, group.first - 1)) return group;
  }
  return null;
}

function nounParties(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const object = objectOf(reading, t, {direct: false, prepositions: ["with", "between", "of", "to"]}) ?? joinedBehind(scene, t);
  const owner = possessorOf(reading, t);
  const b = object ? groupMembers(scene, object, []) : [];
  const a = owner ? membersOf(scene, owner, b) : [];
  if (hasBothSides(scene, [...a, ...b])) return {...NONE, members: [...a, ...b], used: indices(object)};
  const rest = owner && a.length > 0 && !object ? [] : clauseParty(scene, t, b);
  const members = [...a, ...b, ...(a.length > 0 && b.length > 0 ? [] : rest)];
  return members.length > 0 ? {...NONE, members, used: indices(object)} : null;
}

/** The phrase may itself end in its preposition: "talks with X". */
function joinedBehind(scene: Scene, t: number): Group | null {
  const next = scene.reading.units[t + 1];
  const last = scene.reading.units[t];
  if (!last?.item || !isHuman(next)) return null;
  const words = scene.reading.tokens.form[last.item.to - 1] ?? "";
  return /^(with|between|from|to|of|con|avec|entre)$/.test(words) && wordsBetween(scene.reading, t, t + 1) <= 2
    ? groupAround(scene.reading, t + 1)
    : null;
}

/** Whoever else the clause of a noun speaks of: first its subject on the left, then the subject on its right. */
function clauseParty(scene: Scene, t: number, against: Member[]): Member[] {
  const subject = subjectOf(scene.reading, t, scene.used);
  if (subject) {
    const members = groupMembers(scene, subject, against);
    if (against.length === 0 || members.some((m) => differs(m, against))) return members;
  }
  for (const {index} of freeHumans(scene.reading, scene.used)) {
    if (index < t) continue;
    const group = groupAround(scene.reading, index);
    if (governor(scene.reading, group.first)) continue;
    const members = groupMembers(scene, group, against);
    if (members.some((m) => differs(m, against))) return members;
  }
  return [];
}

function differs(member: Member, against: Member[]): boolean {
  return against.every((other) => other.side !== member.side);
}

/** A letter or cable: sender before or behind "from", receiver behind "to" or straight behind the verb. */
function messageParties(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const to = objectOf(reading, t, {direct: false, prepositions: ["to"]});
  const from = objectOf(reading, t, {direct: false, prepositions: ["from", "of"]});
  const owner = possessorOf(reading, t);
  const receivers = to ? groupMembers(scene, to, []) : placeParty(scene, t, ["to"]);
  let senders = from ? groupMembers(scene, from, receivers) : owner ? membersOf(scene, owner, receivers) : [];
  if (senders.length === 0) senders = clauseParty(scene, t, receivers);
  if (senders.length === 0 || sideOf(senders) === null) return null;
  const side = sideOf(senders);
  const others = freeHumans(reading, new Set())
    .flatMap(({entity}) => membersOf(scene, entity, senders))
    .filter((m) => m.side !== null && m.side !== side && scene.sides.includes(m.side));
  const reached = receivers.length > 0 || to ? receivers : others.length > 0 ? others : placeParty(scene, t, ["reached"]);
  return {...NONE, members: [...senders, ...reached], initiator: side, used: indices(to)};
}

/** A capital or country that stands for its government: "reached Tehran". */
function placeParty(scene: Scene, t: number, prepositions: string[]): Member[] {
  for (let i = t + 1; i < Math.min(scene.reading.units.length, t + 8); ++i) {
    const entity = scene.reading.units[i]?.entity;
    if (!entity || entity.kind === "human" || !entity.country || !scene.sides.includes(entity.country)) continue;
    const word = governor(scene.reading, i);
    if ((word && prepositions.includes(word)) || prepositions.includes(scene.reading.tokens.form[entity.from - 1] ?? "")) {
      const latest = scene.discourse.latestOf(entity.country, 6);
      return latest ? [latest] : [];
    }
  }
  return [];
}

function travel(scene: Scene, t: number, destination: Parties["destination"]): Parties | null {
  const subject = subjectOf(scene.reading, t, scene.used);
  const against = destination ? [placeMember(destination.country)] : [];
  const travellers = subject ? groupMembers(scene, subject, against) : earlierSubject(scene, t, against);
  return visit(scene, travellers, destination);
}

function nounVisit(scene: Scene, t: number): Parties | null {
  const destination = destinationOf(scene, t, false) ?? settingOf(scene, t);
  const owner = possessorOf(scene.reading, t);
  const by = owner ? null : objectOf(scene.reading, t, {direct: false, prepositions: ["of", "by"]});
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

function visit(scene: Scene, travellers: Member[], destination: Parties["destination"]): Parties | null {
  if (!destination || travellers.length === 0) return null;
  const members = travellers.filter((m) => m.side !== destination.country);
  const side = sideOf(members);
  if (!side || !scene.sides.includes(destination.country)) return null;
  return {...NONE, members, travelled: side, host: destination.country, destination, used: []};
}

function placeMember(country: string): Member {
  return {side: country, candidates: [], name: null, role: null, roleWords: null, level: null, status: null, outsider: null, full: false};
}

/** Where a journey goes: the first place or country behind the verb, itself or behind "to" or "in". */
function destinationOf(scene: Scene, t: number, direct: boolean): Parties["destination"] {
  const {reading} = scene;
  for (let i = t + 1; i < reading.units.length; ++i) {
    if (wordsBetween(reading, t, i) > 8 || (isVerbAt(reading, i) && frameAt(reading, i) !== "travels")) return null;
    const entity = reading.units[i]?.entity;
    if (!entity || entity.kind === "human" || !entity.country) continue;
    const word = governor(reading, i);
    const near = wordsBetween(reading, t, i) <= 1;
    if (word === "to" || word === "in" || word === "prep" || (direct && near) || near) {
      return {country: entity.country, place: entity.place};
    }
  }
  return null;
}

/** A trip without a destination of its own went where the sentence plays: "in Damascus …, in the course of a trip". */
function settingOf(scene: Scene, t: number): Parties["destination"] {
  for (let i = t - 1; i >= 0; --i) {
    const entity = scene.reading.units[i]?.entity;
    if (entity?.kind === "place" && entity.place && governor(scene.reading, i) === "in") {
      return {country: entity.place.country, place: entity.place};
    }
  }
  return null;
}

/** The subject a sentence takes over from the one before, for verbs that have none of their own. */
function earlierSubject(scene: Scene, t: number, against: Member[]): Member[] {
  const unit = scene.reading.units[t];
  const at = unit?.item ? unit.item.from : 0;
  if (at - scene.reading.from > NEAR_START) return [];
  const candidate = scene.discourse.antecedents(at).find((m) => differs(m, against));
  return candidate && scene.sides.includes(candidate.side ?? "") ? [candidate] : [];
}

export function groupMembers(scene: Scene, group: Group, against: Member[]): Member[] {
  return group.entities.flatMap((entity) => membersOf(scene, entity, against));
}

/** The members of an entity; a pronoun or bare office goes to whoever makes a pair with `against`. */
export function membersOf(scene: Scene, entity: Entity, against: Member[]): Member[] {
  const settled = scene.reading.members.get(entity) ?? [];
  const pair = entity.reference === "two" || (entity.reference === "they" && against.length === 0);
  if (entity.reference && !pair) {
    const candidates = scene.discourse.antecedents(entity.from);
    const first = candidates[0];
    if (first && !scene.sides.includes(first.side ?? "") && entity.reference === "he") return [first];
    const other = candidates.find((m) => scene.sides.includes(m.side ?? "") && differs(m, against));
    return other ? [other] : [];
  }
  return settled.map((member) => {
    if (member.name !== null || member.side === null || against.length === 0) return sided(scene, member, entity, against);
    return member;
  });
}

/** A bare office such as "the president" that would pair with its own side goes to the other one. */
function sided(scene: Scene, member: Member, entity: Entity, against: Member[]): Member {
  const original = entity.members[0];
  const bare = original && original.side === null && original.name === null && original.role !== null;
  if (!bare || (member.side !== null && differs(member, against))) return member;
  return scene.discourse.fitting(original, entity.from).find((m) => differs(m, against)) ?? member;
}

function sideOf(members: Member[]): string | null {
  const sides = new Set(members.map((m) => m.side));
  return sides.size === 1 ? ([...sides][0] ?? null) : null;
}

function hasBothSides(scene: Scene, members: Member[]): boolean {
  return scene.sides.every((side) => members.some((m) => m.side === side));
}

function indices(group: Group | null): number[] {
  return group ? Array.from({length: group.last - group.first + 1}, (_, k) => group.first + k) : [];
}

