import {type Entity, type Member, unitFrom, unitTo} from "../people/entities.js";
import {gap} from "../text/tokens.js";
import {phraseEnd} from "../text/words-at.js";
import {isHuman, type Reading, wordAt} from "./reading.js";

/** "X and, with him, Y": him is X again. */
export function isAside({reference}: Entity, k: number, last: number): boolean {
  return reference === "him" && k > 0 && k < last;
}

/** "called on X and on Y" */
export function repeatsWord({units, tokens}: Reading, i: number): boolean {
  const [before, again] = [(units[i]?.entity?.from ?? 0) - 1, units[i + 2]?.item];
  return (
    again?.meaning.kind === "word" && again.meaning.word === "prep" && tokens.form[again.from] === tokens.form[before]
  );
}

/** Of an unknown name nothing says that it is a person's. */
export function isMerelyNamed(member: Member | undefined): boolean {
  return member !== undefined && member.side === null && member.role === null && member.candidates.length === 0;
}

/** "A and, separately, B": one word between commas that makes two contacts of one verb. */
export function setsApart({units, tokens, small}: Reading, a: number, b: number): boolean {
  const [left, right] = [units[a], units[b]];
  const word = left ? unitTo(left) : 0;
  if (!right || unitFrom(right) !== word + 1 || !small.apart_from.has(tokens.form[word] ?? "")) return false;
  return gap(tokens, word - 1).startsWith(",") && gap(tokens, word).startsWith(",");
}

/** Words before a further party within which it is said that he came next, and what stands before his name. */
const NEXT = 2;

/** "with X on Monday, then with Y and lastly with Z": whoever came next after unit `i`, or null. */
export function nextInTurn(reading: Reading, i: number): number | null {
  const {units, tokens, small, dated} = reading;
  let word = units[i] ? unitTo(units[i]) : 0;
  while (dated.has(word)) word += 1;
  const and = wordAt(reading, i + 1) === "and" ? units[i + 1] : undefined;
  if (and ? unitFrom(and) !== word : !gap(tokens, word - 1).startsWith(",")) return null;
  const to = phraseEnd(tokens, small.in_turn, {at: and ? unitTo(and) : word});
  if (to === null) return null;
  const first = units.findIndex((unit, k) => k > i && unitFrom(unit) >= to);
  const again = /^(with|by|to)$/.test(wordAt(reading, first) ?? "");
  let at = again ? first + 1 : first;
  if (units[at]?.entity?.reference === "his") at += 1;
  const next = units[at];
  if (!isHuman(next) || next.entity.possessive || unitFrom(next) - to > NEXT) return null;
  return again || closes(reading, at) ? at : null;
}

/** Whether behind unit `i` its clause ends, or a list goes on. */
function closes(reading: Reading, i: number): boolean {
  const {units, tokens, dated} = reading;
  const to = units[i] ? unitTo(units[i]) : 0;
  const behind = gap(tokens, to - 1);
  return /^\s*[,،.;:!?]/.test(behind) || to >= tokens.form.length || dated.has(to) || wordAt(reading, i + 1) === "and";
}
