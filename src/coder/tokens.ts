import {foldCode} from "./fold.js";
import {wordOf} from "./word-table.js";

/** The words of a text: where each starts and ends, and its folded form. A possessive `'s` is a word of its own. */
export interface Tokens {
  text: string;
  start: number[];
  end: number[];
  form: string[];
}

/** Vowel signs and lengthening strokes, which spellings leave out or put in at will. */
const ORNAMENT = /[\p{M}\u0640]/u;
const ORNAMENTS = /[\p{M}\u0640]/gu;
/** No code unit before this one is an ornament. */
const FIRST_ORNAMENT = 0x300;

/** Cuts a word into the small words written together with it, first to last; null where it is one word. */
export type WordSplitter = (form: string) => {form: string; length: number}[] | null;

const UNKNOWN = 0;
const LETTER = 1;
const MARK = 2;
const OTHER = 3;
const HALF = 4;
const kinds = new Uint8Array(65536);
const APOSTROPHE = 39;
const S = 115;

function kindOf(code: number): number {
  const known = kinds[code] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const char = String.fromCharCode(code);
  const kind = /[\p{L}\p{N}]/u.test(char)
    ? LETTER
    : /\p{M}/u.test(char)
      ? MARK
      : /[\ud800-\udbff]/.test(char)
        ? HALF
        : OTHER;
  kinds[code] = kind;
  return kind;
}

/** Splits a text into words; runs of letters and digits, with hyphens, apostrophes and points between words. */
export function tokenize(text: string, split?: WordSplitter | null): Tokens {
  const tokens: Tokens = {text, start: [], end: [], form: []};
  let codes = new Uint16Array(64);
  for (let at = 0; at < text.length; ) {
    const start = at;
    let bare = true;
    for (let width = widthAt(text, at); width > 0; width = widthAt(text, at)) {
      if (at + 2 - start > codes.length) codes = grown(codes);
      for (let i = 0; i < width; ++i, ++at) {
        const code = foldCode(text.charCodeAt(at));
        codes[at - start] = code;
        bare &&= code < FIRST_ORNAMENT;
      }
    }
    if (at === start && isPossessive(text, at)) {
      at += 2;
      codes[0] = APOSTROPHE;
      codes[1] = S;
    }
    if (at === start) at += 1;
    else {
      const word = wordOf(codes, at - start);
      const token = {start, end: at, form: bare ? word : plainForm(word)};
      if (split) addWord(tokens, token, split);
      else push(tokens, token);
    }
  }
  return tokens;
}

/** Words of which a part of the letters is left out are never cut: their parts would have no exact place. */
function addWord(
  tokens: Tokens,
  {start, end, form}: {start: number; end: number; form: string},
  split: WordSplitter
): void {
  const parts = form.length === end - start ? split(form) : null;
  if (parts === null) {
    push(tokens, {start, end, form});
    return;
  }
  let at = start;
  for (const part of parts) {
    push(tokens, {start: at, end: at + part.length, form: part.form});
    at += part.length;
  }
}

function push(tokens: Tokens, {start, end, form}: {start: number; end: number; form: string}): void {
  tokens.start.push(start);
  tokens.end.push(end);
  tokens.form.push(form);
}

/** A folded word without vowel signs. */
export function plainForm(word: string): string {
  return ORNAMENT.test(word) ? word.replace(ORNAMENTS, "") || word : word;
}

/** Code units of the letter, digit or mark at a place; 0 where there is none. */
function widthAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const kind = kindOf(foldCode(text.charCodeAt(at)));
  if (kind === HALF) return /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2)) ? 2 : 0;
  return kind === OTHER ? 0 : 1;
}

function isPossessive(text: string, at: number): boolean {
  if (foldCode(text.charCodeAt(at)) !== APOSTROPHE || at + 1 === text.length) return false;
  if (foldCode(text.charCodeAt(at + 1)) !== S) return false;
  const next = at + 2 < text.length ? kindOf(foldCode(text.charCodeAt(at + 2))) : OTHER;
  return next === HALF ? !/^[\p{L}\p{N}]/u.test(text.slice(at + 2, at + 4)) : next !== LETTER;
}

function grown(codes: Uint16Array): Uint16Array<ArrayBuffer> {
  const longer = new Uint16Array(2 * codes.length);
  longer.set(codes);
  return longer;
}

/** By code unit: 2 for a capital, 1 for none, 0 where that has not been looked at yet. */
const capitals = new Uint8Array(65536);

/** Whether word `i` begins with a capital letter in the text as written. Scripts without case count as capital. */
export function isCapital(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[i] ?? 0);
  const known = capitals[code] ?? 0;
  if (known > 0) return known > 1;
  const letter = String.fromCharCode(code);
  const capital = letter !== letter.toLowerCase() || (letter === letter.toUpperCase() && /\p{L}/u.test(letter));
  capitals[code] = capital ? 2 : 1;
  return capital;
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
