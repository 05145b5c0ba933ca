import type {Entity} from "../people/entities.js";
import {type Group, groupAround, startsClause} from "./group.js";
import {humanBefore, humanBehind} from "./human-beside.js";
import {isHuman, isVerbAt, type Reading, ruleAt, textBetween, wordAt, wordsBetween} from "./reading.js";
import {clauseEndsBefore, isRelative} from "./relative-clause.js";
import {isSetting, looseWords, objectBefore, pronounOf, REACH, subjectBehind} from "./word-order.js";

/** Units between "whom" and its verb: the subject and how it is joined. */
const LONGEST_SUBJECT = 6;
const GOVERNS_WHOM = new Set(["with", "to", "from", "by", "between"]);
const BREAKS = new Set(["clause", "who", "which", "but"]);
const LONGEST_REACH = 14;
/** "of" further on belongs to another noun. */
const OF_REACH = 3;

interface Ways {
  /** Straight behind the verb. */
  direct: boolean;
  /** Behind one of these. */
  prepositions: string[];
}

/** Whom the verb at unit `t` acts on: straight behind it, or behind one of `prepositions`. */
export function objectOf(reading: Reading, t: number, {direct, prepositions}: Ways): Group | null {
  const straight = direct ? (pronounOf(reading, t) ?? directObject(reading, t)) : null;
  if (straight) return straight;
  const ways = {direct, prepositions: prepositionsOf(reading, {direct, prepositions})};
  return (
    relativeObject(reading, t, ways) ??
    objectBefore(reading, t, ways) ??
    (direct ? objectInFront(reading, t) : null) ??
    governedObject(reading, t, ways.prepositions) ??
    (prepositions.includes("with") ? objectThatOpens(reading, t) : null)
  );
}

/** "met at noon with Y": behind one of the prepositions, before another clause or verb begins. */
function governedObject(reading: Reading, t: number, prepositions: readonly string[]): Group | null {
  for (let i = t + 1; i < reading.units.length; ++i) {
    if (endsReach(reading, t, i)) return null;
    const word = wordAt(reading, i);
    if (!word || !prepositions.includes(word)) continue;
    if (word === "of" && wordsBetween(reading, t, i) > OF_REACH) continue;
    if (word === "between" && isOfNoun(reading, t, i)) return null;
    if (word === "to" && /,/.test(textBetween(reading, t, i))) return null;
    const human = humanBehind(reading, i);
    // "was kept for an hour by the fog, X said"
    if (human !== null) return actsHimself(reading, i, human) ? null : groupAround(reading, human);
  }
  return null;
}

/** "talked about the meeting between X and Y": they are not whom it was talked with. */
function isOfNoun(reading: Reading, t: number, between: number): boolean {
  return between - 1 > t && ruleAt(reading, between - 1) !== null && wordsBetween(reading, between - 1, between) === 0;
}

/** "With Y he had talked a week before": whom the sentence opens with. */
function objectThatOpens(reading: Reading, t: number): Group | null {
  const i = reading.units.findIndex((_, k) => wordAt(reading, k) === "with");
  const {item} = reading.units[i] ?? {};
  if (i < 0 || i >= t || !item || item.from - reading.from > OPENS) return null;
  const human = humanBehind(reading, i);
  const group = human === null || human >= t ? null : groupAround(reading, human);
  const free = group && !reading.units.slice(group.last + 1, t).some((_, k) => isVerbAt(reading, group.last + 1 + k));
  return free && group.last < t ? group : null;
}

/** Words before "with" that still open a sentence. */
const OPENS = 2;

/** A new clause, another verb that is no participle beside the first, a semicolon, or too many words. */
function endsReach(reading: Reading, t: number, i: number): boolean {
  const words = wordsBetween(reading, t, i);
  if (BREAKS.has(wordAt(reading, i) ?? "") || words > LONGEST_REACH) return true;
  return (isVerbAt(reading, i) && !(i === t + 1 && words === 0)) || /;/.test(textBetween(reading, t, i));
}

/** "Y, whom X met", "Y, with whom X had spoken": the person before the relative clause is the object in it. */
function relativeObject(reading: Reading, t: number, {direct, prepositions}: Ways): Group | null {
  let at = t - 1;
  while (at >= 0 && at >= t - LONGEST_SUBJECT && !isRelative(reading, at) && !isVerbAt(reading, at)) at -= 1;
  if (at === t - 1 || !isRelative(reading, at) || clauseEndsBefore(reading, at, t)) return null;
  if (!reading.small.whom.has(reading.tokens.form[reading.units[at]?.item?.from ?? -1] ?? "")) return null;
  // "X said that Y met Z" and "X, that Y met": only a comma makes it a relative clause.
  if (wordAt(reading, at) === "which" && !/^,\s*$/.test(textBetween(reading, at - 1, at))) return null;
  const word = wordsBetween(reading, at - 1, at) === 0 ? wordAt(reading, at - 1) : null;
  const governed = word !== null && GOVERNS_WHOM.has(word);
  // Where whom a verb acts on is marked, nobody without the mark is.
  if (governed ? !prepositions.includes(word) : !direct || reading.traits.has("object marked")) return null;
  const head = humanBefore(reading, governed ? at - 1 : at);
  const entity = head === null ? undefined : reading.units[head]?.entity;
  return head === null || !entity || entity.possessive ? null : {first: head, last: head, entities: [entity]};
}

/** Where "a" marks whom a verb acts on, it does so for all verbs; other languages call "with" somebody. */
function prepositionsOf({traits}: Reading, options: Ways): string[] {
  if (options.direct && traits.has("object marked")) return [...options.prepositions, "to"];
  const other = traits.has("verb first") || traits.has("verb last");
  return other && options.prepositions.includes("to") ? [...options.prepositions, "with"] : options.prepositions;
}

function directObject(reading: Reading, t: number): Group | null {
  const from = subjectBehind(reading, t)?.last ?? t;
  for (let i = from + 1; i <= from + REACH && i < reading.units.length; ++i) {
    if (ownsNext(reading, i)) continue;
    // "was received during his stay by Y": what is his is nobody.
    if (reading.units[i]?.entity?.reference === "his") return null;
    if (isHuman(reading.units[i])) {
      const loose = looseWords(reading, from, i);
      const dateOnly = loose === 0 && hasWords(reading, from, i);
      const close = loose <= 2 && !(dateOnly ? /[;:؛]/ : /[,;:،؛]/).test(textBetween(reading, from, i));
      const possessive = reading.units[i]?.entity?.possessive;
      return close && !possessive && !actsHimself(reading, from, i) ? groupAround(reading, i) : null;
    }
    if (!isSetting(reading, i)) return null;
  }
  return null;
}

/** "as fighters entered A, X rang Y": behind a comma and before a verb somebody begins a clause of his own. */
function actsHimself(reading: Reading, from: number, i: number): boolean {
  if (reading.traits.has("verb first") || reading.traits.has("verb last")) return false;
  return /,/.test(textBetween(reading, from, i)) && startsClause(reading, i);
}

/** "received X's successor, Y": X is only whose. */
function ownsNext({units}: Reading, i: number): boolean {
  const {entity} = units[i] ?? {};
  const next = units[i + 1]?.entity;
  return entity?.possessive === true && next?.kind === "human" && next.from === entity.to;
}

function hasWords(reading: Reading, a: number, b: number): boolean {
  return /[\p{L}\p{N}]/u.test(textBetween(reading, a, b));
}

/** "it is X, the minister, that Y received": the human between the two words of a cleft. */
function objectInFront(reading: Reading, t: number): Group | null {
  for (let i = t - 1; i > 1; --i) {
    if (isVerbAt(reading, i)) return null;
    if (wordAt(reading, i) !== "which") continue;
    const cleft = reading.units.slice(0, i).findLastIndex((_, k) => wordAt(reading, k) === "cleft");
    const human = reading.units.findIndex((unit, k) => k > cleft && k < i && isHuman(unit));
    return cleft >= 0 && human > 0
      ? {first: human, last: human, entities: [reading.units[human]?.entity as Entity]}
      : null;
  }
  return null;
}
