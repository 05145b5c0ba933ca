import {isAskedBy} from "../lexicon/codes.js";
import {type Entity, unitFrom, unitTo} from "../people/entities.js";
import {gap, plainMarks} from "../text/tokens.js";
import {headAcrossRelative} from "./across-relative.js";
import {isAside, isMerelyNamed, nextInTurn, repeatsWord, setsApart} from "./joined.js";
import {isHuman, isVerbAt, type Reading, ruleAt, textBetween, unitAt, wordAt, wordsBetween} from "./reading.js";

/** Entities that one conjunction joins, e.g. "X and Y"; indices into the units. */
export interface Group {
  first: number;
  last: number;
  entities: Entity[];
}

const LISTED = new Set(["by", "with", "to"]);
const REPEATED = new Set(["to", "with", "from", "by"]);
const TELLING = new Set(["tells", "thanks"]);
const OBLIQUE = new Set(["with", "of", "by", "from", "to", "between", "in", "prep"]);

/** The preposition that governs unit `i`, skipping articles, or null. */
export function governor(reading: Reading, i: number): string | null {
  let at = i - 1;
  while (at >= 0 && wordAt(reading, at) === "det" && wordsBetween(reading, at, at + 1) === 0) at -= 1;
  if (isFromSome(reading, at)) return "from";
  const word = invitesAt(reading, at) ? "of" : wordAt(reading, at);
  const near = rawGap(reading, at, i) <= 1 && !/[,;:،؛]/.test(textBetween(reading, at, i));
  return word && OBLIQUE.has(word) && near ? word : null;
}

/** "from the defector X": a plain noun may stand between the article and the name. */
function isFromSome(reading: Reading, at: number): boolean {
  if (wordAt(reading, at) !== "det" || wordsBetween(reading, at, at + 1) !== 1) return false;
  return wordAt(reading, at - 1) === "from" && wordsBetween(reading, at - 1, at) === 0;
}

/** "at the invitation of X": X is not who acts. */
function invitesAt(reading: Reading, i: number): boolean {
  const meaning = unitAt(reading, i)?.item?.meaning;
  return meaning?.kind === "invite" && (meaning.frame === "invited_by" || isAskedBy(meaning.frame));
}

/** Words between two units, those of date expressions too. */
function rawGap(reading: Reading, a: number, b: number): number {
  const [left, right] = [unitAt(reading, a), unitAt(reading, b)];
  return left && right ? unitFrom(right) - unitTo(left) : Number.POSITIVE_INFINITY;
}

/** The first unit of the group that unit `i` belongs to. */
export function groupStart(reading: Reading, i: number): number {
  let first = i;
  for (let left = leftNeighbour(reading, first); left !== null; left = leftNeighbour(reading, first)) first = left;
  return first;
}

/** The group that unit `i` belongs to, over commas and "and" on both sides. */
export function groupAround(reading: Reading, i: number): Group {
  const first = groupStart(reading, i);
  let last = i;
  for (let right = rightNeighbour(reading, last); right !== null; right = rightNeighbour(reading, last)) last = right;
  const head = headAcrossRelative(reading, first);
  const entities = head === null ? [] : reading.units.slice(head, head + 1).flatMap(({entity}) => entity ?? []);
  for (let k = first; k <= last; ++k) {
    const unit = reading.units[k];
    if (isHuman(unit) && !isAside(unit.entity, k - first, last - first)) entities.push(unit.entity);
  }
  return {first, last, entities};
}

function leftNeighbour(reading: Reading, i: number): number | null {
  if (joinedByComma(reading, i - 1, i)) return i - 1;
  const seat = wordAt(reading, i - 1) === "and" && standsFor(reading, i - 2);
  if (seat && isHuman(unitAt(reading, i - 4))) return i - 4;
  // "with X, and the two spoke": they begin a clause.
  if (/^(two|they)$/.test(unitAt(reading, i)?.entity?.reference ?? "")) return null;
  const and = wordAt(reading, i - 1) === "and" && rawGap(reading, i - 1, i) <= 1;
  if (and && headAcrossRelative(reading, i) !== null) return null;
  if (and && startsClause(reading, i) && !ruleAt(reading, i + 1)?.openers && isBehindVerb(reading, i - 2)) return null;
  if (and && isHuman(unitAt(reading, i - 2)) && rawGap(reading, i - 2, i - 1) <= 1)
    return isParted(reading, i - 2) ? null : i - 2;
  return null;
}

/** "met Y; and Z met W": another clause begins with "and". */
function isParted(reading: Reading, i: number): boolean {
  return /[;:؛]/.test(textBetween(reading, i, i + 1));
}

/** "X rang Y and Z met W": Y is of the verb before him. */
function isBehindVerb(reading: Reading, i: number): boolean {
  const marked = reading.traits.has("object marked") && wordAt(reading, i - 1) === "to";
  const at = marked ? i - 2 : i - 1;
  const words = marked ? wordsBetween(reading, at, at + 1) : rawGap(reading, at, i);
  return isVerbAt(reading, at) && words === 0 && reading.units.slice(0, at).some(isHuman);
}

/** "X in A and Y in B", "X for A and Y for B": where somebody sits or whom he stands for. */
function standsFor(reading: Reading, i: number): boolean {
  const {kind} = unitAt(reading, i)?.entity ?? {};
  if (kind === "place") return wordAt(reading, i - 1) === "in";
  return kind === "country" && wordAt(reading, i - 1) === "prep" && areNext(reading, i - 2, i);
}

/** Whether no other words stand among units. */
export function areNext(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; ++i) if (wordsBetween(reading, i, i + 1) > 0) return false;
  return true;
}

function rightNeighbour(reading: Reading, i: number): number | null {
  if (joinedByComma(reading, i, i + 1)) return i + 1;
  if (
    unitAt(reading, i + 2)?.entity?.kind === "country" &&
    standsFor(reading, i + 2) &&
    wordAt(reading, i + 3) === "and"
  )
    return isHuman(unitAt(reading, i + 4)) && areNext(reading, i + 2, i + 4) ? i + 4 : null;
  // Where the verb stands last, "X, of A, with Y" goes on with whom X met.
  const mayList = LISTED.has(wordAt(reading, i + 1) ?? "") && !reading.traits.has("verb last");
  const listed = mayList && /^,\s*$/.test(textBetween(reading, i, i + 1));
  if (listed && isHuman(reading.units[i + 2]) && wordsBetween(reading, i + 1, i + 2) === 0) return i + 2;
  const next = nextInTurn(reading, i);
  if (next !== null) return next;
  if (wordAt(reading, i + 1) !== "and" || rawGap(reading, i, i + 1) > 0 || isParted(reading, i)) return null;
  const beside = withHim(reading, i + 2);
  if (beside !== null) return beside;
  let at = REPEATED.has(wordAt(reading, i + 2) ?? "") || repeatsWord(reading, i) ? i + 3 : i + 2;
  if (at === i + 3 && wordsBetween(reading, i + 2, at) > 0) return null;
  if (reading.units[at]?.entity?.reference === "his") at += 1;
  if (!isHuman(reading.units[at]) || (rawGap(reading, i + 1, i + 2) > 0 && !setsApart(reading, i + 1, at))) return null;
  return (startsClause(reading, at) && governor(reading, i) !== "between") || leavesOutVerb(reading, at) ? null : at;
}

/** "A recibió a B y C a D": behind "and" somebody else does the same to somebody else. */
function leavesOutVerb(reading: Reading, i: number): boolean {
  if (!reading.traits.has("object marked") || wordAt(reading, i - 1) !== "and") return false;
  return wordAt(reading, i + 1) === "to" && isHuman(unitAt(reading, i + 2)) && rawGap(reading, i, i + 1) === 0;
}

/** "welcomed X and, with him, Y" */
function withHim(reading: Reading, i: number): number | null {
  if (wordAt(reading, i) !== "with" || reading.units[i + 1]?.entity?.reference !== "him") return null;
  const near = /^,\s*$/.test(textBetween(reading, i + 1, i + 2)) && wordsBetween(reading, i, i + 1) === 0;
  return near && isHuman(reading.units[i + 2]) ? i + 2 : null;
}

/** Somebody straight before a verb begins a clause of his own. */
export function startsClause(reading: Reading, i: number): boolean {
  const next = reading.units[i + 1];
  if (!next?.item || wordsBetween(reading, i, i + 1) > 0 || isSetOff(reading, i)) return false;
  const {meaning} = next.item;
  const verb = meaning.kind === "trigger" && !meaning.rule.frame.includes("noun") && meaning.rule.frame !== "means";
  return (
    verb || meaning.kind === "cue" || (meaning.kind === "word" && (meaning.word === "aux" || TELLING.has(meaning.word)))
  );
}

/** "X, with Y and Z, met W": a comma parts Z from the verb, and none within the words for him has opened what it would close. */
function isSetOff(reading: Reading, i: number): boolean {
  const {entity} = reading.units[i] ?? {};
  if (!entity || !/,/.test(textBetween(reading, i, i + 1))) return false;
  const {text, start, end} = reading.tokens;
  return !plainMarks(text.slice(start[entity.from], end[entity.to - 1])).includes(",");
}

/** "X told Y": Y is no subject. */
export function isToldTo(reading: Reading, i: number): boolean {
  const told = TELLING.has(wordAt(reading, i - 1) ?? "") && wordsBetween(reading, i - 1, i) === 0;
  if (!told && !isJoined(reading, i)) return false;
  const first = reading.units.findIndex(isHuman);
  return first >= 0 && first < (told ? i - 1 : i);
}

/** "accompanied X to A and met Y": X is whom somebody was with. */
function isJoined({units, tokens, small}: Reading, i: number): boolean {
  const first = units[i];
  return first !== undefined && small.goes_along.has(tokens.form[unitFrom(first) - 1] ?? "");
}

function joinedByComma(reading: Reading, a: number, b: number): boolean {
  const [left, right] = [unitAt(reading, a), unitAt(reading, b)];
  if (!isHuman(left) || !isHuman(right) || left.entity.possessive) return false;
  if (right.entity.possessive && right.entity.members.some((m) => m.candidates.length > 0)) return false;
  if (right.entity.reference || (left.entity.reference && left.entity.reference !== "he")) return false;
  if (!commaBetween(reading, left.entity, right.entity) || isDelegation(left.entity)) return false;
  return oneSide(reading, left.entity, right.entity) || endsInAnd(reading, b);
}

function commaBetween({tokens}: Reading, left: Entity, right: Entity): boolean {
  return left.to === right.from && /^[,،]\s*$/.test(gap(tokens, left.to - 1));
}

/** "In a letter to X, Y said": two people of two sides with nothing but a comma between are no list, unless "and" ends it. */
function oneSide({members}: Reading, left: Entity, right: Entity): boolean {
  const [a, b] = [left, right].map((entity) => (members.get(entity) ?? entity.members)[0]);
  if (isMerelyNamed(a) !== isMerelyNamed(b)) return false;
  return a?.side == null || b?.side == null || a.side === b.side;
}

/** "At the head of a delegation, X arrived": whoever leads one is not listed with it. */
function isDelegation({members: [one], plural}: Entity): boolean {
  return one?.role === "delegation" && one.name === null && !plural;
}

function endsInAnd(reading: Reading, from: number): boolean {
  for (let i = from; ; ++i) {
    const [unit, next] = [reading.units[i], reading.units[i + 1]];
    if (wordAt(reading, i + 1) === "and" && wordsBetween(reading, i, i + 1) === 0) return true;
    if (!isHuman(unit) || !isHuman(next) || !commaBetween(reading, unit.entity, next.entity)) return false;
  }
}
