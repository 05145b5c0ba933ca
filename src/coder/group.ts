import type {Frame} from "./codes.js";
import type {Entity, Member, Unit} from "./entities.js";
import {unitFrom, unitTo} from "./entities.js";
import type {ChannelRule, Trait} from "./lexicon.js";
import {gap, type Tokens} from "./tokens.js";

/** One sentence as the grammar reads it. `members` are settled once, in reading order. */
export interface Reading {
  units: Unit[];
  tokens: Tokens;
  from: number;
  to: number;
  members: Map<Entity, Member[]>;
  traits: ReadonlySet<Trait>;
  /** Words of date expressions; they do not come between a verb and its object. */
  dated: ReadonlySet<number>;
}

/** Entities that one conjunction joins, e.g. "X and Y"; indices into the units. */
export interface Group {
  first: number;
  last: number;
  entities: Entity[];
}

const NOUNS = new Set<Frame>(["noun", "noun_visit", "noun_message", "noun_from", "means"]);
const OBLIQUE = new Set(["with", "of", "by", "from", "to", "between", "in", "prep"]);

export function wordAt(reading: Reading, i: number): string | null {
  const meaning = reading.units[i]?.item?.meaning;
  return meaning?.kind === "word" ? meaning.word : null;
}

export function ruleAt(reading: Reading, i: number): ChannelRule | null {
  const meaning = reading.units[i]?.item?.meaning;
  return meaning?.kind === "trigger" ? meaning.rule : null;
}

export function frameAt(reading: Reading, i: number): Frame | null {
  return ruleAt(reading, i)?.frame ?? null;
}

export function isVerbAt(reading: Reading, i: number): boolean {
  const frame = frameAt(reading, i);
  return frame !== null && !NOUNS.has(frame);
}

export function isHuman(unit: Unit | undefined): unit is {entity: Entity} {
  return unit?.entity?.kind === "human";
}

/** Words between two units that belong to no unit. */
export function wordsBetween(reading: Reading, a: number, b: number): number {
  const [left, right] = [reading.units[a], reading.units[b]];
  if (!left || !right) return Number.POSITIVE_INFINITY;
  let words = 0;
  for (let i = unitTo(left); i < unitFrom(right); ++i) if (!reading.dated.has(i)) words += 1;
  return words;
}

/** The text between the end of unit `a` and the start of unit `b`. */
export function textBetween(reading: Reading, a: number, b: number): string {
  const [left, right] = [reading.units[a], reading.units[b]];
  if (!left || !right) return "";
  return reading.tokens.text.slice(reading.tokens.end[unitTo(left) - 1], reading.tokens.start[unitFrom(right)]);
}

/** The preposition that governs unit `i`, skipping articles, or null. */
export function governor(reading: Reading, i: number): string | null {
  let at = i - 1;
  while (at >= 0 && wordAt(reading, at) === "det" && wordsBetween(reading, at, at + 1) === 0) at -= 1;
  const word = wordAt(reading, at);
  const near = wordsBetween(reading, at, i) <= 1 && !/[,;:،؛]/.test(textBetween(reading, at, i));
  return word && OBLIQUE.has(word) && near ? word : null;
}

/** The group that unit `i` belongs to, over commas and "and" on both sides. */
export function groupAround(reading: Reading, i: number): Group {
  let first = i;
  let last = i;
  for (let left = leftNeighbour(reading, first); left !== null; left = leftNeighbour(reading, first)) first = left;
  for (let right = rightNeighbour(reading, last); right !== null; right = rightNeighbour(reading, last)) last = right;
  const entities = reading.units.slice(first, last + 1).flatMap((unit) => (isHuman(unit) ? [unit.entity] : []));
  return {first, last, entities};
}

function leftNeighbour(reading: Reading, i: number): number | null {
  if (joinedByComma(reading, i - 1, i)) return i - 1;
  const seat =
    wordAt(reading, i - 1) === "and" &&
    reading.units[i - 2]?.entity?.kind === "place" &&
    wordAt(reading, i - 3) === "in";
  if (seat && isHuman(reading.units[i - 4])) return i - 4;
  const and = wordAt(reading, i - 1) === "and" && wordsBetween(reading, i - 1, i) <= 1;
  if (and && isHuman(reading.units[i - 2]) && wordsBetween(reading, i - 2, i - 1) <= 1) return i - 2;
  return null;
}

function rightNeighbour(reading: Reading, i: number): number | null {
  if (joinedByComma(reading, i, i + 1)) return i + 1;
  const listed = /^(by|with|to)$/.test(wordAt(reading, i + 1) ?? "") && /^,\s*$/.test(textBetween(reading, i, i + 1));
  if (listed && isHuman(reading.units[i + 2]) && wordsBetween(reading, i + 1, i + 2) === 0) return i + 2;
  if (wordAt(reading, i + 1) !== "and" || wordsBetween(reading, i, i + 1) > 0) return null;
  let at = /^(to|with|from|by)$/.test(wordAt(reading, i + 2) ?? "") ? i + 3 : i + 2;
  if (reading.units[at]?.entity?.reference === "his") at += 1;
  if (!isHuman(reading.units[at]) || wordsBetween(reading, i + 1, i + 2) > 0) return null;
  return startsClause(reading, at) ? null : at;
}

/** Somebody straight before a verb begins a clause of his own. */
function startsClause(reading: Reading, i: number): boolean {
  const next = reading.units[i + 1];
  if (!next?.item || wordsBetween(reading, i, i + 1) > 0) return false;
  const {meaning} = next.item;
  const verb = meaning.kind === "trigger" && !meaning.rule.frame.includes("noun") && meaning.rule.frame !== "means";
  return verb || meaning.kind === "cue" || (meaning.kind === "word" && meaning.word === "aux");
}

function joinedByComma(reading: Reading, a: number, b: number): boolean {
  const [left, right] = [reading.units[a], reading.units[b]];
  if (!isHuman(left) || !isHuman(right) || left.entity.possessive) return false;
  if (right.entity.reference || (left.entity.reference && left.entity.reference !== "he")) return false;
  return left.entity.to === right.entity.from && /^[,،]\s*$/.test(gap(reading.tokens, left.entity.to - 1));
}
