import {governor, groupAround} from "../grammar/group.js";
import {groupMembers, indices, isOther, membersOf, sideOf} from "../grammar/members-of.js";
import {frameAt, isHuman, type Reading, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import type {Frame} from "../lexicon/codes.js";
import type {Member} from "../people/entities.js";

/** "Y's telephone rang; X was on the line": it rings at whoever is named before it, else behind. */
export function rings(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const at = nearestHuman(reading, t);
  const entity = at === null ? undefined : reading.units[at]?.entity;
  if (at === null || !entity) return null;
  const called = membersOf(scene, entity, []);
  const callers = atTheOtherEnd(scene, Math.max(t, at), called);
  const other = scene.sides.find((side) => side !== sideOf(called)) ?? null;
  const initiator = sideOf(callers) ?? (sideOf(called) === null ? null : other);
  return partiesWith({members: [...called, ...callers], initiator, used: [at]});
}

const PHONE_REACH = 10;

/** "The telephone in Y's office rang": what rings is no caller. */
export function telephoneRings(scene: Scene, t: number): Parties | null {
  const {units, tokens, small, from} = scene.reading;
  const at = units[t]?.item?.from ?? 0;
  for (let word = at - 1; word >= Math.max(from, at - PHONE_REACH); --word)
    if (small.telephone.has(tokens.form[word] ?? "")) return rings(scene, t);
  return null;
}

function nearestHuman(reading: Reading, t: number): number | null {
  const before = reading.units.findLastIndex((unit, i) => i < t && isHuman(unit));
  if (before >= 0) return before;
  const behind = reading.units.findIndex((unit, i) => i > t && isHuman(unit) && governor(reading, i) !== null);
  return behind < 0 ? null : behind;
}

/** Who rings: the first person behind it whom nothing governs. */
function atTheOtherEnd(scene: Scene, from: number, called: Member[]): Member[] {
  const {reading} = scene;
  for (let i = from + 1; i < reading.units.length; ++i) {
    const unit = reading.units[i];
    if (!isHuman(unit) || unit.entity.possessive || unit.entity.reference || governor(reading, i)) continue;
    return groupMembers(scene, groupAround(reading, i), called).filter((m) => isOther(scene, m, called));
  }
  return [];
}

/** "X had Y on the line": neither is said to have called; "got Y on the line": X has. */
export function onTheLine(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const at = hadBefore(reading, t);
  if (at === null) return null;
  const object = groupAround(reading, at);
  const {from = 0} = reading.units[object.first]?.entity ?? {};
  const verb = reading.tokens.form[from - 1] ?? "";
  const reached = reading.small.reached.has(verb);
  const told = reached || reading.small.makes_do.has(verb);
  const subject = told ? subjectOf(reading, object.first, scene.used) : null;
  if (!subject || /[;:]/.test(textBetween(reading, subject.last, object.first))) return null;
  const others = groupMembers(scene, object, []);
  const subjects = groupMembers(scene, subject, others);
  const initiator = reached ? sideOf(subjects) : null;
  return partiesWith({members: [...subjects, ...others], initiator, used: indices(object)});
}

/** Whom somebody had: straight before the words, or before a relative clause ("had Y, who is minister there, on the line"). */
function hadBefore(reading: Reading, t: number): number | null {
  if (isHuman(reading.units[t - 1]) && wordsBetween(reading, t - 1, t) === 0) return t - 1;
  const closes = /,\s*$/.test(textBetween(reading, t - 1, t));
  const who = closes ? reading.units.findLastIndex((_, i) => i < t && wordAt(reading, i) === "who") : 0;
  return who > 0 && isHuman(reading.units[who - 1]) ? who - 1 : null;
}

/**
 * "A call came from A: X wanted to know", "Y was called from A": the capital says whose side rang, and somebody of that
 * side behind it who. Null where no place of the other side stands behind "from".
 */
export function fromPlace(scene: Scene, t: number): Parties | null {
  const {reading, sides} = scene;
  const side = sideBehind(reading, t);
  if (side === null || !sides.includes(side.country)) return null;
  const called = receiverOf(scene, t, side.at).filter((m) => m.side !== side.country);
  const callers = atTheOtherEnd(scene, side.at, called).filter((m) => m.side === side.country);
  const members = [...called, ...callers];
  return members.length > 0 ? partiesWith({members, initiator: side.country, used: []}) : null;
}

function receiverOf(scene: Scene, t: number, place: number): Member[] {
  const {reading} = scene;
  const subject = subjectOf(reading, t, scene.used);
  if (subject) return groupMembers(scene, subject, []);
  return reading.units.flatMap((unit, i) =>
    i > place && isHuman(unit) && !unit.entity.possessive ? membersOf(scene, unit.entity, []) : []
  );
}

const FROM_REACH = 6;
const ENDS_IN_FROM = new Set<Frame>(["noun_from", "called_by", "hears"]);

/** The country of the capital or ministry behind "from" or "came from", or behind a phrase that ends so. */
function sideBehind(reading: Reading, t: number): {country: string; at: number} | null {
  let from = ENDS_IN_FROM.has(frameAt(reading, t) ?? "noun");
  for (let i = t + 1; i < reading.units.length && wordsBetween(reading, t, i) <= FROM_REACH; ++i) {
    const {item, entity} = reading.units[i] ?? {};
    const word = wordAt(reading, i);
    if (entity?.kind === "human" || item?.meaning.kind === "trigger" || word === "clause") return null;
    const country = item?.meaning.kind === "demonym" ? item.meaning.country : (entity?.country ?? null);
    if (from && country !== null) return {country, at: i};
    if (entity || (from && word !== "det")) return null;
    from ||= word === "from" || (item?.meaning.kind === "invite" && item.meaning.frame === "came_from");
  }
  return null;
}
