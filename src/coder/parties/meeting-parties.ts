import {type Group, governor, groupAround} from "../grammar/group.js";
import {firstDatedWord} from "../grammar/has-date.js";
import {chosenSubject} from "../grammar/inverted.js";
import {earlierSubject, groupMembers, hasBothSides, indices, membersOf, sideOf} from "../grammar/members-of.js";
import {objectOf} from "../grammar/object-of.js";
import {beforeArticle, frameAt, isHuman, type Reading, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {mayBeOfEarlier, subjectOf} from "../grammar/subject-of.js";
import type {Member} from "../people/entities.js";
import {callsWithout, initiates} from "./call-parties.js";
import {clauseParty} from "./noun-parties.js";
import {seatBehind} from "./seat.js";

/** Verbs that say of nobody that he began: "X met Y", "X and Y met". */
export function symmetric(
  scene: Scene,
  t: number,
  options: {direct: boolean; prepositions: string[]; relative?: boolean}
): Parties | null {
  const object = objectOf(scene.reading, t, options) ?? (options.direct ? seatBehind(scene.reading, t) : null);
  const subject = subjectOf(scene.reading, t, scene.used);
  const b = object ? groupMembers(scene, object, []) : [];
  const relative = subject?.entities[0]?.reference === "they" && wordAt(scene.reading, subject.first - 1) === "which";
  if (relative && !(options.relative && isDatedBehind(scene, t))) return null;
  const a = subject ? groupMembers(scene, subject, b) : object ? earlierSubject(scene, t, b) : [];
  const again = object && a.length > 0 ? groupMembers(scene, object, a) : b;
  if (a.length + again.length === 0) return null;
  return partiesWith({members: [...a, ...again], used: indices(object)});
}

/** "the memorandum that they signed in May": of documents, only the day tells of a meeting. */
function isDatedBehind({reading: {units, dated}}: Scene, t: number): boolean {
  const from = units[t]?.item?.to ?? 0;
  return firstDatedWord(dated, {from, to: from + DATED_REACH}) >= 0;
}

const DATED_REACH = 5;

/** "X, received in A on Monday by Y, flew home": the participle behind a comma, with nobody whom it acts on. */
export function receivedBy(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  if (!isHuman(reading.units[t - 1]) || !/^,\s*$/.test(textBetween(reading, t - 1, t))) return null;
  if (objectOf(reading, t, {direct: true, prepositions: []})) return null;
  const by = {direct: false, prepositions: ["by"]};
  return objectOf(reading, t, by) && asymmetric(scene, t, {...by, part: "guest"});
}

/** "Receiving X in the capital, Y said": the host is the subject of the clause that follows or came before. */
export function hosting(scene: Scene, t: number): Parties | null {
  const object = objectOf(scene.reading, t, {direct: true, prepositions: []});
  if (!object) return null;
  const guests = groupMembers(scene, object, []);
  const hosts = clauseParty({...scene, used: new Set([...scene.used, ...indices(object)])}, t, guests);
  return partiesWith({members: [...hosts, ...guests], host: sideOf(hosts), used: indices(object)});
}

/** "X was Y's guest": Y is the host; "X was Y's host": X is; "met Y's guest" says who is met. */
export function guestOf(scene: Scene, t: number, frame: "guest_of" | "host_of" = "guest_of"): Parties | null {
  const {reading, used} = scene;
  const owner = reading.units[t - 1];
  if (!isHuman(owner) || (governor(reading, t - 1) && !isOneOf(reading, t - 1))) return null;
  // "was the A-ian's guest"
  const b = beforeArticle(reading, t - 2);
  const {item} = reading.units[b] ?? {};
  const being = reading.small.passive_verb.has(reading.tokens.form[owner.entity.from - (t - 1 - b)] ?? "");
  const said = being || item?.meaning.kind === "cue" || wordAt(reading, b) === "clause" || isGuestToo(reading, t, b);
  const isSaid = said && (being || wordsBetween(reading, b, t - 1) <= 1);
  const subject = isSaid ? subjectOf(reading, t - 1, used) : namedAs(reading, t);
  const owners = membersOf(scene, owner.entity, []);
  const subjects = subject ? groupMembers(scene, subject, owners) : [];
  if (subjects.length === 0) return null;
  const host = sideOf(frame === "host_of" ? subjects : owners);
  return partiesWith({members: [...subjects, ...owners], host, used: [t - 1, ...(isSaid ? [] : indices(subject))]});
}

/** "was the last of Y's callers", "among Y's guests was X" */
function isOneOf({units, tokens, small}: Reading, i: number): boolean {
  const word = units[i - 1]?.item?.from ?? 0;
  return [word, word - 1].some((k) => small.first_of.has(tokens.form[k] ?? ""));
}

/** "was X's host in A in May and Y's guest in B in June" */
function isGuestToo(reading: Reading, t: number, before: number): boolean {
  const told = reading.signs.triggers.some((i) => i < t && /^(guest|host)_of$/.test(frameAt(reading, i) ?? ""));
  return told && wordAt(reading, before) === "and";
}

/** "X's host in A will be Y": who it is stands behind; of one who was, the text has told. */
function namedAs(reading: Reading, t: number): Group | null {
  for (let i = t + 1; i < reading.units.length && i <= t + NAMED_REACH; ++i) {
    const unit = reading.units[i];
    if (isHuman(unit)) {
      const cue = reading.units[i - 1]?.item?.meaning;
      const willBe = cue?.kind === "cue" && cue.cue === "announced" && wordsBetween(reading, i - 1, i) === 0;
      return (willBe || wasOn(reading, unit.entity.from)) && !unit.entity.possessive ? groupAround(reading, i) : null;
    }
    const place = unit?.entity !== undefined || /^(in|det)$/.test(wordAt(reading, i) ?? "");
    if (!place && unit?.item?.meaning.kind !== "cue") return null;
  }
  return null;
}

/** "X's visitor on Tuesday was Y": that of a day. */
function wasOn({small, tokens, dated, from, to}: Reading, name: number): boolean {
  const verb = small.told_of.has(tokens.form[name - 1] ?? "") ? name - 2 : name - 1;
  if (!small.passive_verb.has(tokens.form[verb] ?? "")) return false;
  return firstDatedWord(dated, {from, to}) >= 0;
}

const NAMED_REACH = 5;

/** "a delegation that gathers officials": who is in it has met nobody by that. */
function isOfDelegation({units, traits}: Reading, t: number): boolean {
  const [one] = units[t - 1]?.entity?.members ?? [];
  return traits.has("verb first") && one?.role === "delegation" && one.name === null;
}

export type Part = "host" | "guest" | "initiator" | "recipient";

/** How whom a verb acts on stands to it, and the part of who acts. */
interface Asymmetry {
  direct: boolean;
  prepositions: string[];
  part: Part;
}

/** Verbs that say what each does: "X received Y"; `part` is that of who acts. */
export function asymmetric(scene: Scene, t: number, {part, ...options}: Asymmetry): Parties | null {
  const object = objectOf(scene.reading, t, options) ?? (part === "guest" ? seatBehind(scene.reading, t) : null);
  if (!object) return part === "initiator" && callsWithout(scene, t) ? initiates(scene, t) : null;
  const own = object.last < t && scene.reading.traits.has("verb last") ? indices(object) : [];
  const used = new Set([...scene.used, ...own]);
  const subject = chosenSubject(scene.reading, t, {last: object.last, used});
  const objects = groupMembers(scene, object, []);
  const nearest = subject ? groupMembers(scene, subject, objects) : earlierSubject(scene, t, objects);
  const subjects = subject ? otherSide({...scene, used}, t, {subject, nearest, objects}) : nearest;
  const again = groupMembers(scene, object, subjects);
  const side = sideAmong(scene, subjects);
  const other = sideOf(again);
  return partiesWith({
    members: [...subjects, ...again],
    initiator: part === "initiator" ? side : part === "recipient" ? other : null,
    host: part === "host" ? side : part === "guest" ? other : null,
    used: indices(object)
  });
}

/** Nobody is received by his own side where the sentence is about somebody of the other. */
function otherSide(
  scene: Scene,
  t: number,
  {subject, nearest, objects}: {subject: Group; nearest: Member[]; objects: Member[]}
): Member[] {
  const side = sideOf(objects);
  if (side === null || sideOf(nearest) !== side || !mayBeOfEarlier(scene.reading, subject, t)) return nearest;
  const earlier = subjectOf(scene.reading, t, new Set([...scene.used, ...indices(subject)]));
  const members = earlier ? groupMembers(scene, earlier, objects) : [];
  return hasBothSides(scene, [...members, ...objects]) ? members : nearest;
}

/** The side of some of whom others may be foreigners: "A, B and X called Y". */
function sideAmong({sides}: Scene, members: Member[]): string | null {
  return sideOf(members) ?? sideOf(members.filter((m) => m.side !== null && sides.includes(m.side)));
}

/** "played host to X and Y", "brought together X and Y": who was brought together takes part, the host only as one of them. */
export function convened(scene: Scene, t: number): Parties | null {
  if (isOfDelegation(scene.reading, t)) return null;
  const object = objectOf(scene.reading, t, {direct: true, prepositions: ["to", "of", "between"]});
  if (!object) return null;
  // "the summit that brought together X and Y": the summit did.
  const told = /^(who|which)$/.test(wordAt(scene.reading, t - 1) ?? "") && !isHuman(scene.reading.units[t - 2]);
  const subject = told ? null : subjectOf(scene.reading, t, scene.used);
  const guests = groupMembers(scene, object, []);
  const hosts = subject ? groupMembers(scene, subject, guests) : [];
  return partiesWith({members: [...hosts, ...guests], host: sideOf(hosts), used: indices(object)});
}
