import {foldCode} from "./fold.js";

/** Kinds of code units, of which words are made of the first two. */
export const LETTER = 1;
export const MARK = 2;
export const OTHER = 3;
/** The first half of a character outside the basic plane, which may be a letter or not. */
export const HALF = 4;

/** Set beside the kind of all code units but the letters from A to Z, capital or small. */
export const UNPLAIN = 1 << 20;
/** Takes the kind out of the upper half of what is known of a code unit. */
export const KIND = 7;

/** By code unit, its kind above the code unit it folds to; 0 where that has not been worked out yet. */
const known = new Uint32Array(65536);

/** What a code unit folds to, in the lower 16 bits, and the kind of that, above them, with `UNPLAIN` where it is. */
export function charFacts(code: number): number {
  const facts = known[code] ?? 0;
  return facts > 0 ? facts : learn(code);
}

/** Whether the two code units at a place make a letter or digit, or with `marks` a mark. */
export function isLetterAt(text: string, at: number, marks: boolean): boolean {
  return (marks ? /^[\p{L}\p{N}\p{M}]/u : /^[\p{L}\p{N}]/u).test(text.slice(at, at + 2));
}

function learn(code: number): number {
  const folded = foldCode(code);
  const plain = folded > 96 && folded < 123 && code < 123;
  const facts = folded | (kindOf(String.fromCharCode(folded)) << 16) | (plain ? 0 : UNPLAIN);
  known[code] = facts;
  return facts;
}

function kindOf(char: string): number {
  if (/[\p{L}\p{N}]/u.test(char)) return LETTER;
  if (/\p{M}/u.test(char)) return MARK;
  return /[\ud800-\udbff]/.test(char) ? HALF : OTHER;
}
