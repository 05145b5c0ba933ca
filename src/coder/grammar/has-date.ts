import type {Tokens, WordSet} from "../text/tokens.js";
import {wordsWithin} from "../text/words-within.js";

interface Dated {
  tokens: Tokens;
  /** Words of date expressions. */
  dated: WordSet;
}

/** Whether a stretch of the text holds date words. */
export function hasDate(stretch: {start: number; end: number}, text: Dated): boolean {
  return firstDated(stretch, text) >= 0;
}

/** The first word of a stretch that is one of a date; -1 where none is. */
export function firstDated(stretch: {start: number; end: number}, {tokens, dated}: Dated): number {
  return firstDatedWord(dated, wordsWithin(tokens, stretch));
}

/** The first of some words that is one of a date; -1 where none is. */
export function firstDatedWord(dated: WordSet, {from, to}: {from: number; to: number}): number {
  for (let word = from; word < to; ++word) if (dated.has(word)) return word;
  return -1;
}
