import type {Draft} from "../grammar/draft.js";
import {membersOf, sideOf} from "../grammar/members-of.js";
import {isHuman, isVerbAt, type Reading, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {type Entity, type Member, type Unit, unitFrom, unitTo} from "../people/entities.js";
import {distinct} from "../people/member-key.js";
import {isPhrase} from "../text/words-at.js";

const REACH = 8;
/** Words behind the second name that may hold its own date. */
const BEHIND = 4;

/**
 * "X met Y on Monday and Z on Tuesday": the second contact, whose verb and other party are left out. Of "X met with Y for an hour
 * and with Z for two", with no day of its own, Z joins the first.
 */
export function gapped(scene: Scene, draft: Draft): Draft | null {
  const last = Math.max(...draft.used);
  const at = draft.used.length > 0 ? secondName(scene.reading, last) : null;
  const entity = at === null ? undefined : scene.reading.units[at]?.entity;
  if (at === null || !entity) return null;
  const objects = draft.used.flatMap((i) => membersAt(scene, i, []));
  const objectSide = sideOf(draft.members.filter((m) => objects.some((o) => o.side === m.side)));
  const others = draft.members.filter((m) => m.side !== objectSide);
  const second = membersOf(scene, entity, []);
  const side = sideOf(second);
  if (!side || !objectSide || !scene.sides.includes(side) || others.length === 0) return null;
  const members =
    side === objectSide ? [...others, ...second] : [...second, ...draft.members.filter((m) => m.side === objectSide)];
  if (isSameTime(scene.reading, at)) {
    if (side === objectSide) draft.members = distinct([...draft.members, ...second]);
    return null;
  }
  const {tokens} = scene.reading;
  const [triggerStart, triggerEnd] = [tokens.start[entity.from] ?? 0, tokens.end[entity.to - 1] ?? 0];
  return {
    ...draft,
    members: distinct(members),
    used: [at],
    triggerStart,
    triggerEnd,
    apart: true,
    rules: [...draft.rules]
  };
}

/** The preposition is said again, and no date stands with the second name. */
function isSameTime(reading: Reading, at: number): boolean {
  return (
    AGAIN.has(wordAt(reading, at - 1) ?? "") &&
    wordAt(reading, at - 2) === "and" &&
    wordsBetween(reading, at - 2, at - 1) === 0 &&
    !hasDate(reading, at - 2, at)
  );
}

function membersAt(scene: Scene, i: number, against: Member[]): Member[] {
  const unit = scene.reading.units[i];
  return isHuman(unit) ? membersOf(scene, unit.entity, against) : [];
}

/** The name behind "and" that a comma or a date sets apart. */
function secondName(reading: Reading, from: number): number | null {
  for (let i = from + 1; i <= from + REACH && i < reading.units.length - 1; ++i) {
    if (isVerbAt(reading, i) || wordAt(reading, i) === "clause" || wordAt(reading, i) === "who") return null;
    if (wordAt(reading, i) !== "and") continue;
    const another = anotherWith(reading, i);
    if (another !== null) return another;
    // "y el martes con Y": the preposition of the first is said again.
    const at = AGAIN.has(wordAt(reading, i + 1) ?? "") ? i + 2 : i + 1;
    const next = reading.units[at];
    if (!isHuman(next) || !isClose(reading, i, at) || !namesAlone(reading, at, next.entity)) return null;
    return at > i + 1 || hasDate(reading, from, at) || /,\s*$/.test(textBetween(reading, i - 1, i)) ? at : null;
  }
  return null;
}

/** "a meeting with Y and another with Z" */
function anotherWith(reading: Reading, and: number): number | null {
  const {units, tokens, small} = reading;
  const at = units.findIndex((_, i) => i > and && wordAt(reading, i) === "with");
  const [from, to] = [unitTo(units[and] as Unit), at < 0 ? 0 : unitFrom(units[at] as Unit)];
  if (!isPhrase(tokens, small.another_one, {from, to})) return null;
  const next = units[at + 1];
  return isHuman(next) && wordsBetween(reading, at, at + 1) <= 1 && namesAlone(reading, at + 1, next.entity)
    ? at + 1
    : null;
}

const AGAIN = new Set(["with", "by", "to"]);

function isClose(reading: Reading, i: number, at: number): boolean {
  return wordsBetween(reading, i, i + 1) === 0 && (at === i + 1 || wordsBetween(reading, i + 1, at) === 0);
}

/** No verb of its own follows. */
function namesAlone(reading: Reading, i: number, entity: Entity): boolean {
  const next = reading.units[i + 1];
  if (entity.possessive || entity.reference) return false;
  if (!next?.item || wordsBetween(reading, i, i + 1) > 0) return true;
  const {kind} = next.item.meaning;
  return kind !== "cue" && kind !== "trigger" && !/^(aux|tells|thanks|who)$/.test(wordAt(reading, i + 1) ?? "");
}

function hasDate(reading: Reading, a: number, b: number): boolean {
  const [left, right] = [reading.units[a] as Unit, reading.units[b] as Unit];
  for (let word = unitTo(left); word < unitTo(right) + BEHIND; ++word) {
    if ((word < unitFrom(right) || word >= unitTo(right)) && reading.dated.has(word)) return true;
  }
  return false;
}
