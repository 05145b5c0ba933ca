import {fold} from "./fold.js";

/** The words of a text: where each starts and ends, and its folded form. A possessive `'s` is a word of its own. */
export interface Tokens {
  text: string;
  start: number[];
  end: number[];
  form: string[];
}

const WORD = /'s(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;

/** Splits a text into words; runs of letters and digits, with hyphens, apostrophes and points between words. */
export function tokenize(text: string): Tokens {
  const folded = fold(text);
  const tokens: Tokens = {text, start: [], end: [], form: []};
  for (const match of folded.matchAll(WORD)) {
    tokens.start.push(match.index);
    tokens.end.push(match.index + match[0].length);
    tokens.form.push(match[0]);
  }
  return tokens;
}

/** Whether word `i` begins with a capital letter in the text as written. Scripts without case count as capital. */
export function isCapital(tokens: Tokens, i: number): boolean {
  const letter = tokens.text[tokens.start[i] ?? 0] ?? "";
  return letter !== letter.toLowerCase() || (letter === letter.toUpperCase() && /\p{L}/u.test(letter));
}

/** What stands between word `i` and the next one. */
export function gap(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.end[i], tokens.start[i + 1] ?? tokens.text.length);
}

/** The words that any of some stretches of the text covers; the stretches are in order. */
export function coveredWords(tokens: Tokens, stretches: readonly {start: number; end: number}[]): Set<number> {
  const covered = new Set<number>();
  let at = 0;
  for (const {start, end} of stretches) {
    while (at < tokens.start.length && (tokens.end[at] ?? 0) <= start) at += 1;
    for (; at < tokens.start.length && (tokens.start[at] ?? 0) < end; ++at) covered.add(at);
  }
  return covered;
}
