import {freeHumans} from "../grammar/free-humans.js";
import {type Group, governor, groupAround, isToldTo} from "../grammar/group.js";
import {groupMembers, indices, isOther, membersOf, sideOf} from "../grammar/members-of.js";
import {objectOf} from "../grammar/object-of.js";
import {possessorOf} from "../grammar/possessor-of.js";
import {frameAt, isHuman, isVerbAt, type Reading, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {isAnyPair} from "../people/any-pair.js";
import type {Member} from "../people/entities.js";
import type {Channel} from "../types.js";
import {opensWithMeans, partyBeside} from "./calling.js";
import {callsToThank} from "./calls-to-thank.js";

/** A verb of calling may stand without an object: "it was he who rang". "Called the raid a crime" may not. */
export function callsWithout(scene: Scene, t: number): boolean {
  const frame = frameAt(scene.reading, t);
  const item = scene.reading.units[t]?.item;
  if (frame !== "calls_name" || !item) return frame === "calls";
  return endsPhrase(scene.reading, item.to) || callsToThank(scene.reading, t);
}

function endsPhrase({tokens}: Reading, to: number): boolean {
  return /^[.,;]/.test(tokens.text.slice(tokens.end[to - 1]));
}

/** "X made the call, congratulating Y": the other party is whoever of the other side stands nearest. */
export function initiates(scene: Scene, t: number): Parties | null {
  const subject = subjectOf(scene.reading, t, scene.used);
  if (!subject) return null;
  const a = groupMembers(scene, subject, []);
  const side = sideOf(a);
  const other = scene.sides.find((s) => s !== side);
  const behind = freeHumans(scene.reading, scene.used)
    .filter(({index}) => index > t && !/;/.test(textBetween(scene.reading, t, index)))
    .flatMap(({entity}) => membersOf(scene, entity, a))
    .filter((m) => (isAnyPair(scene.sides) ? m.side !== side : m.side === other));
  const latest =
    other && !hasForeigner(scene) ? scene.discourse.latestOf(other, 3, scene.reading.units[t]?.item?.from) : null;
  const b = behind.length > 0 ? behind.slice(0, 1) : latest ? [latest] : [];
  return partiesWith({members: [...a, ...b], initiator: side, used: []});
}

function hasForeigner({reading, sides}: Scene): boolean {
  return [...reading.members.values()].flat().some((m) => m.side !== null && !sides.includes(m.side));
}

/** "got a call from X", "X's call to Y": who called stands behind, whoever got it before or behind "to". */
export function nounFrom(scene: Scene, t: number): Parties | null {
  const caller = objectOf(scene.reading, t, {direct: true, prepositions: []});
  if (!caller) return whoseCall(scene, t);
  const callers = groupMembers(scene, caller, []);
  const to = objectOf(scene.reading, t, {direct: false, prepositions: ["to"]});
  const subject = to ?? subjectOf(scene.reading, t, scene.used);
  const receivers = subject ? groupMembers(scene, subject, callers) : [];
  return partiesWith({members: [...receivers, ...callers], initiator: sideOf(callers), used: indices(caller)});
}

/** "Y took it up with X, whose call from A came at night": X rang whoever else the sentence is about. */
function whoseCall(scene: Scene, t: number): Parties | null {
  const owner = possessorOf(scene.reading, t);
  if (!owner) return null;
  const callers = membersOf(scene, owner, []);
  const at = scene.reading.units.findIndex(({entity}) => entity === owner);
  const others = freeHumans(scene.reading, scene.used).filter(({index}) => index < at);
  const receivers = others.map(({entity}) => membersOf(scene, entity, callers));
  const met = receivers.find((members) => members.some((m) => isOther(scene, m, callers))) ?? [];
  return partiesWith({members: [...met, ...callers], initiator: sideOf(callers), used: []});
}

/** "X called A", a capital: whoever of that country the sentence names, or the next one will; until then A is its destination. */
export function callsCapital(scene: Scene, t: number): Parties | null {
  const {entity} = scene.reading.units[t + 1] ?? {};
  const country = entity && entity.kind !== "human" && (entity.place?.capital ?? true) ? entity.country : null;
  if (!country || !scene.sides.includes(country) || wordsBetween(scene.reading, t, t + 1) > 0) return null;
  const subject = subjectOf(scene.reading, t, scene.used);
  const callers = subject ? groupMembers(scene, subject, []).filter((m) => m.side !== country) : [];
  const side = sideOf(callers);
  if (side === null || !scene.sides.includes(side)) return null;
  const other = calledIn(scene, t, country);
  const destination = other ? null : {country, place: entity?.place ?? null};
  return partiesWith({members: [...callers, ...(other ? [other] : [])], initiator: side, destination, used: []});
}

/** Whoever of a country the clause of a call names: before it, or behind it up to the next clause. */
function calledIn(scene: Scene, t: number, country: string): Member | null {
  const {reading} = scene;
  const before = scene.discourse.latestOf(country, 0, reading.units[t]?.item?.from);
  if (before) return before;
  for (let i = t + 2; i < reading.units.length; ++i) {
    if (/^(and|clause|then|which)$/.test(wordAt(reading, i) ?? "") || /[;:]/.test(textBetween(reading, t, i)))
      return null;
    const unit = reading.units[i];
    const found = isHuman(unit) && (reading.members.get(unit.entity) ?? []).find((m) => m.side === country);
    if (found) return found;
  }
  return null;
}

/** "Y thanked X for the call": X rang. */
export function credited(scene: Scene, t: number): Parties | null {
  const near = [t - 1, t - 2].find((i) => isHuman(scene.reading.units[i]));
  if (near === undefined) return null;
  const group = groupAround(scene.reading, near);
  const subject = subjectOf(scene.reading, near, scene.used);
  const thanking = subject ? groupMembers(scene, subject, []) : [];
  const callers = groupMembers(scene, group, group.entities.some((entity) => entity.reference) ? thanking : []);
  const others = subject ? groupMembers(scene, subject, callers) : [];
  return partiesWith({members: [...others, ...callers], initiator: sideOf(callers), used: []});
}

/** "spoke by phone with X", "spoke with X by phone"; whoever says something "in a letter to X" wrote it. */
export function byMeans(scene: Scene, t: number, channel: Channel): Parties | null {
  const {reading} = scene;
  const behind = objectOf(reading, t, {direct: false, prepositions: ["with", "to", "between"]});
  const object = behind ?? toldBehind(scene, t) ?? obliqueBefore(scene, t);
  const b = object ? groupMembers(scene, object, []) : [];
  const usedToo = new Set([...scene.used, ...indices(object)]);
  const subject = subjectOf(reading, object && object.last < t ? object.first : t, usedToo);
  if (isTold(scene, Math.max(object?.last ?? -1, subject?.last ?? -1), t)) return null;
  const a = subject ? groupMembers(scene, subject, b) : partyBeside({...scene, used: usedToo}, t, b);
  if (a.length === 0 || !subject || (channel === "message" && b.length === 0)) {
    const opening = opensWithMeans(scene, t);
    if (opening) return channel === "message" ? opening : {...opening, initiator: null};
  }
  if (a.length + b.length === 0 || (channel === "message" && b.length === 0)) return null;
  const initiator = channel === "message" ? writer(scene, a, b) : object && isReached(scene, object) ? sideOf(a) : null;
  return partiesWith({members: [...a, ...b], initiator, used: indices(object)});
}

/** "In a letter, X assures Y of it": whom the sentence's subject tells something stands behind both. */
function toldBehind({reading}: Scene, t: number): Group | null {
  if ((reading.units[t]?.item?.from ?? 0) > reading.from + 1) return null;
  for (let i = t + 1; i < reading.units.length && !isVerbAt(reading, i); ++i) {
    const word = wordAt(reading, i);
    if (word === "clause" || word === "who" || word === "which") return null;
    if (word !== "tells") continue;
    const at = wordAt(reading, i + 1) === "to" ? i + 2 : i + 1;
    return isHuman(reading.units[at]) && wordsBetween(reading, i, at) <= 1 ? groupAround(reading, at) : null;
  }
  return null;
}

/** "X, explaining a plan that nobody has seen in writing": the means are those of what is told behind "that". */
function isTold({reading}: Scene, from: number, t: number): boolean {
  return (
    from >= 0 && from < t && reading.units.slice(from + 1, t).some((_, k) => wordAt(reading, from + 1 + k) === "which")
  );
}

/** "X reached Y by telephone": X called. */
function isReached({reading: {tokens, small}}: Scene, {entities: [entity]}: Group): boolean {
  return entity !== undefined && small.reached.has(tokens.form[entity.from - 1] ?? "");
}

function writer({sides}: Scene, a: Member[], b: Member[]): string | null {
  const reader = sideOf(b) ?? b[0]?.side ?? null;
  return (
    sideOf(a) ?? (reader !== null && sides.includes(reader) ? (sides.find((side) => side !== reader) ?? null) : null)
  );
}

function obliqueBefore(scene: Scene, t: number): Group | null {
  for (let i = t - 1; i >= Math.max(0, t - 6); --i) {
    if (!isHuman(scene.reading.units[i])) continue;
    const group = groupAround(scene.reading, i);
    const word = governor(scene.reading, group.first);
    if (word === "with" || word === "to") return group;
    if (isVerbAt(scene.reading, group.first - 1) || isToldTo(scene.reading, group.first)) return group;
  }
  return null;
}
