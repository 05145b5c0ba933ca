import {type Entity, type Member, unitFrom, unitTo} from "../people/entities.js";
import {gap} from "../text/tokens.js";
import type {Reading} from "./reading.js";

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
