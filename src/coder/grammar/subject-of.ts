import {goesWith} from "./carrier.js";
import {type Group, governor, groupAround, isToldTo} from "./group.js";
import {humanBefore} from "./human-beside.js";
import {isRole, isWhatHeIs} from "./predicate.js";
import {frameAt, isHuman, type Reading, textBetween, wordAt, wordsBetween} from "./reading.js";
import {actsInRelative, isActedOn, isClosed, isOfWhom, isToldInRelative, relativeBetween} from "./relative-clause.js";
import {isMarked, looseWords, subjectAfter, subjectBehind} from "./word-order.js";

/** Who acts in the verb at unit `t`: the nearest group before it that no preposition and no earlier verb governs. */
export function subjectOf(reading: Reading, t: number, used: ReadonlySet<number>): Group | null {
  const behind = subjectBehind(reading, t);
  if (behind && !used.has(behind.first)) return behind;
  return (
    findSubject(reading, t, {used, oblique: []}) ??
    findSubject(reading, t, {used, oblique: ["of", "by"]}) ??
    subjectAfter(reading, t)
  );
}

function findSubject(
  reading: Reading,
  t: number,
  {used, oblique}: {used: ReadonlySet<number>; oblique: string[]}
): Group | null {
  for (let i = t - 1; i >= 0; --i) {
    if (opensOwnClause(reading, i, t) || isOfThing(reading, i, t)) return null;
    if (wordAt(reading, i) === "who" && !isClosed(reading, i, t) && !isActedOn(reading, i)) {
      const head = humanBefore(reading, i);
      if (head !== null) return groupAround(reading, head);
      if (isOfWhom(reading, i, t)) return null;
    }
    const unit = reading.units[i];
    if (!isHuman(unit) || used.has(i) || unit.entity.reference === "him") continue;
    const owner = unit.entity.possessive || unit.entity.reference === "his";
    if (
      (owner && !goesWith(reading, i, t) && !isNounOf(reading, i, t)) ||
      isMarked(reading, i) ||
      isOfClauseBefore(reading, i, t)
    )
      continue;
    if (
      isToldInRelative(reading, i) ||
      isToldTo(reading, i) ||
      actsInRelative(reading, i, t) ||
      isRole(reading, i) ||
      isWhatHeIs(reading, i)
    )
      continue;
    const group = groupAround(reading, i);
    const word = governor(reading, group.first);
    if (word && !oblique.includes(word) && !relativeBetween(reading, group.last, t)) {
      i = group.first;
      continue;
    }
    return group;
  }
  return null;
}

/** "X's call on Y": a verb straight behind whose it is is a noun. */
function isNounOf(reading: Reading, i: number, t: number): boolean {
  return i === t - 1 && wordsBetween(reading, i, t) === 0;
}

const OPENS = new Set(["which", "clause"]);
const OWN = 2;

/**
 * "agreed that the committees of both houses would meet", "where the council is to meet": nobody told of before acts. "said
 * after two long rounds of talks" opens none.
 */
function opensOwnClause(reading: Reading, i: number, t: number): boolean {
  const {traits} = reading;
  const noun = frameAt(reading, t)?.startsWith("noun") ?? false;
  if (noun && reading.units.slice(i + 1, t).every((_, k) => wordAt(reading, i + 1 + k) === "det")) return false;
  if (!OPENS.has(wordAt(reading, i) ?? "") || traits.has("subject dropped") || traits.has("verb first")) return false;
  if (/[,;]/.test(textBetween(reading, i, t))) return false;
  const words = reading.units.slice(i + 1, t).map((_, k) => wordAt(reading, i + 1 + k));
  return !words.includes("and") && (words.includes("proper") || looseWords(reading, i, t) >= OWN);
}

/** "spoke of the refugees that had come to A", "a war which has reached B": what acts is what stands before, whoever was told of. */
function isOfThing(reading: Reading, i: number, t: number): boolean {
  const {traits} = reading;
  if (wordAt(reading, i) !== "which" || traits.has("subject dropped") || traits.has("verb first")) return false;
  return wordsBetween(reading, i - 1, i) > 0 && looseWords(reading, i, t) === 0 && onlyAuxiliaries(reading, i, t);
}

function onlyAuxiliaries(reading: Reading, from: number, to: number): boolean {
  return reading.units.slice(from + 1, to).every((_, k) => wordAt(reading, from + 1 + k) === "aux");
}

/** "X was there when Y took over, and met Z": a comma and "and" lead back to whom the sentence is about. */
function isOfClauseBefore(reading: Reading, i: number, t: number): boolean {
  const and = andBefore(reading, t);
  if (and < i || !/,\s*$/.test(textBetween(reading, and - 1, and))) return false;
  if (wordAt(reading, i - 1) !== "clause") return false;
  return reading.units.some((unit, k) => k < i && isHuman(unit) && !unit.entity.possessive && !governor(reading, k));
}

/**
 * "X, who was there when Y took over, was received by Z", "X saw Y sworn in and was received by Z": behind a comma or "and"
 * the verb at unit `t` may be of somebody before whoever stands nearest.
 */
export function mayBeOfEarlier(reading: Reading, subject: Group, t: number): boolean {
  if (subject.last >= t) return false;
  return andBefore(reading, t) > subject.last || /,\s*$/.test(textBetween(reading, t - 1, t));
}

/** The "and" that joins the verb at unit `t` to what stands before, or -1. */
function andBefore(reading: Reading, t: number): number {
  for (let k = t - 1; k >= 0 && wordsBetween(reading, k, t) <= ADVERBS; --k) {
    if (wordAt(reading, k) === "and") return k;
    if (isHuman(reading.units[k])) return -1;
  }
  return -1;
}

/** Words between "and" and its verb. */
const ADVERBS = 2;
