import {fold} from "./fold.js";

/** The words of a text: where each starts and ends, and its folded form. A possessive `'s` is a word of its own. */
export interface Tokens {
  text: string;
  start: number[];
  end: number[];
  form: string[];
}

const WORD = /'s(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;
/** Vowel signs and lengthening strokes, which spellings leave out or put in at will. */
const ORNAMENT = /[\p{M}\u0640]/gu;

/** Cuts a word into the small words written together with it, first to last; null where it is one word. */
export type WordSplitter = (form: string) => {form: string; length: number}[] | null;

/** Splits a text into words; runs of letters and digits, with hyphens, apostrophes and points between words. */
export function tokenize(text: string, split?: WordSplitter | null): Tokens {
  const folded = fold(text);
  const tokens: Tokens = {text, start: [], end: [], form: []};
  for (const match of folded.matchAll(WORD)) {
    const form = plainForm(match[0]);
    const parts = split && form.length === match[0].length ? split(form) : null;
    let at = match.index;
    for (const part of parts ?? [{form, length: match[0].length}]) {
      tokens.start.push(at);
      tokens.end.push(at + part.length);
      tokens.form.push(part.form);
      at += part.length;
    }
  }
  return tokens;
}

/** A folded word without vowel signs. */
export function plainForm(word: string): string {
  return word.replace(ORNAMENT, "") || word;
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
