import {charFacts, HALF, isLetterAt, LETTER, OTHER} from "./char-facts.js";
import {EMPTY_HASH, mixed, type Word, wordFrom, wordOf} from "./word-table.js";

/** The words of a text: where each starts and ends, and its folded form. A possessive `'s` is a word of its own. */
export interface Tokens {
  text: string;
  start: number[];
  end: number[];
  form: string[];
  words: Word[];
}

/** Cuts a word into the small words written together with it, first to last; null where it is one word. */
export type WordSplitter = (form: string) => {form: string; length: number}[] | null;

const APOSTROPHE = 39;
const S = 115;
const SPACE = 32;

let codes = new Uint16Array(64);

/** Splits a text into words; runs of letters and digits, with hyphens, apostrophes and points between words. */
export function tokenize(text: string, split?: WordSplitter | null): Tokens {
  const tokens: Tokens = {text, start: [], end: [], form: [], words: []};
  const {length} = text;
  for (let at = 0; at < length; ) {
    const start = at;
    let hash = EMPTY_HASH;
    for (; at < length; ++at) {
      const facts = charFacts(text.charCodeAt(at));
      const kind = facts >>> 16;
      if (kind >= OTHER && !(kind === HALF && isLetterAt(text, at, true))) break;
      if (at + 2 - start > codes.length) codes = grown(codes);
      codes[at - start] = facts;
      hash = mixed(hash, facts & 0xffff);
      if (kind < OTHER) continue;
      at += 1;
      const second = charFacts(text.charCodeAt(at)) & 0xffff;
      codes[at - start] = second;
      hash = mixed(hash, second);
    }
    if (at === start) at += isPossessive(text, at) ? pushPossessive(tokens, at) : 1;
    else {
      const word = wordOf(codes, at - start, hash);
      const parts = split && word.form.length === at - start ? split(word.form) : null;
      if (parts) pushParts(tokens, start, parts);
      else push(tokens, word, {start, end: at});
    }
  }
  return tokens;
}

/** Words of which a part of the letters is left out are never cut: their parts would have no exact place. */
function pushParts(tokens: Tokens, start: number, parts: {form: string; length: number}[]): void {
  let at = start;
  for (const {form, length} of parts) {
    push(tokens, wordFrom(form), {start: at, end: at + length});
    at += length;
  }
}

function push(tokens: Tokens, word: Word, {start, end}: {start: number; end: number}): void {
  tokens.start.push(start);
  tokens.end.push(end);
  tokens.form.push(word.form);
  tokens.words.push(word);
}

/** How many code units it takes. */
function pushPossessive(tokens: Tokens, at: number): number {
  push(tokens, wordFrom("'s"), {start: at, end: at + 2});
  return 2;
}

function isPossessive(text: string, at: number): boolean {
  if ((charFacts(text.charCodeAt(at)) & 0xffff) !== APOSTROPHE || at + 1 === text.length) return false;
  if ((charFacts(text.charCodeAt(at + 1)) & 0xffff) !== S) return false;
  if (at + 2 >= text.length) return true;
  const next = charFacts(text.charCodeAt(at + 2)) >>> 16;
  return next === HALF ? !isLetterAt(text, at + 2, false) : next !== LETTER;
}

function grown(short: Uint16Array): Uint16Array<ArrayBuffer> {
  const longer = new Uint16Array(2 * short.length);
  longer.set(short);
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

/** Whether between word `i` and the next one nothing but a space stands, as nearly always. */
export function isOneSpace({text, start, end}: Tokens, i: number): boolean {
  const at = end[i] ?? 0;
  return start[i + 1] === at + 1 && text.charCodeAt(at) === SPACE;
}

/** Some of the words of a text. */
export interface WordSet {
  has(i: number): boolean;
}

/** The words that any of some stretches of the text covers; the stretches are in order. */
export function coveredWords(tokens: Tokens, stretches: readonly {start: number; end: number}[]): WordSet {
  const covered = new Uint8Array(tokens.start.length);
  let at = 0;
  for (const {start, end} of stretches) {
    while (at < tokens.start.length && (tokens.end[at] ?? 0) <= start) at += 1;
    for (; at < tokens.start.length && (tokens.start[at] ?? 0) < end; ++at) covered[at] = 1;
  }
  return {has: (i) => i >= 0 && i < covered.length && covered[i] === 1};
}
