import {charFacts, HALF, isLetterAt, KIND, LETTER, OTHER, UNPLAIN} from "./char-facts.js";
import {EMPTY_HASH, mixed, type Word, wordFrom, wordOf} from "./word-table.js";

/** The words of a text: where each starts and ends, and its folded form. A possessive `'s` is a word of its own. */
export interface Tokens {
  text: string;
  start: number[];
  end: number[];
  form: string[];
  words: Word[];
  /** 1 for a word that is written with nothing but letters from A to Z, capital or small. */
  plain: number[];
}

/** Cuts a word into the small words written together with it, first to last; null where it is one word. */
export type WordSplitter = (form: string) => {form: string; length: number}[] | null;

const APOSTROPHE = 39;
const S = 115;
const SPACE = 32;
/** Room for more words than that is given back. */
const MOST_KEPT = 1 << 16;

let codes = new Uint16Array(64);
/** The words of the text at hand; kept, so that the lists need not grow anew for each text. */
const row: Omit<Tokens, "text"> = {start: [], end: [], form: [], words: [], plain: []};
let count = 0;

/** Splits a text into words; runs of letters and digits, with hyphens, apostrophes and points between words. */
export function tokenize(text: string, split?: WordSplitter | null): Tokens {
  const {length} = text;
  count = 0;
  for (let at = 0; at < length; ) {
    const start = at;
    let hash = EMPTY_HASH;
    let all = 0;
    for (; at < length; ++at) {
      const facts = charFacts(text.charCodeAt(at));
      const kind = (facts >>> 16) & KIND;
      if (kind >= OTHER && !(kind === HALF && isLetterAt(text, at, true))) break;
      if (at + 2 - start > codes.length) codes = grown(codes);
      codes[at - start] = facts;
      hash = mixed(hash, facts & 0xffff);
      all |= facts;
      if (kind < OTHER) continue;
      at += 1;
      const second = charFacts(text.charCodeAt(at)) & 0xffff;
      codes[at - start] = second;
      hash = mixed(hash, second);
    }
    if (at > start) {
      const word = wordOf(codes, at - start, hash);
      if (split) pushParts(word, {start, end: at, split});
      else push(word, start, at);
      if ((all & UNPLAIN) === 0) row.plain[count - 1] = 1;
    } else if (isPossessive(text, at)) {
      push(wordFrom("'s"), at, at + 2);
      at += 2;
    } else at += 1;
  }
  const tokens = {
    text,
    start: row.start.slice(0, count),
    end: row.end.slice(0, count),
    form: row.form.slice(0, count),
    words: row.words.slice(0, count),
    plain: row.plain.slice(0, count)
  };
  if (count > MOST_KEPT) {
    for (const list of [row.start, row.end, row.form, row.words, row.plain]) list.length = 0;
  }
  return tokens;
}

/** Words of which a part of the letters is left out are never cut: their parts would have no exact place. */
function pushParts(word: Word, {start, end, split}: {start: number; end: number; split: WordSplitter}): void {
  const parts = word.form.length === end - start ? split(word.form) : null;
  if (!parts) {
    push(word, start, end);
    return;
  }
  let at = start;
  for (const {form, length} of parts) {
    push(wordFrom(form), at, at + length);
    at += length;
  }
}

function push(word: Word, start: number, end: number): void {
  row.plain[count] = 0;
  row.words[count] = word;
  row.form[count] = word.form;
  row.start[count] = start;
  row.end[count] = end;
  count += 1;
}

function isPossessive(text: string, at: number): boolean {
  if ((charFacts(text.charCodeAt(at)) & 0xffff) !== APOSTROPHE || at + 1 === text.length) return false;
  if ((charFacts(text.charCodeAt(at + 1)) & 0xffff) !== S) return false;
  if (at + 2 >= text.length) return true;
  const next = (charFacts(text.charCodeAt(at + 2)) >>> 16) & KIND;
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

/** What stands between word `i` and the next one, its marks as `plainMarks` writes them. */
export function gap(tokens: Tokens, i: number): string {
  return plainMarks(tokens.text.slice(tokens.end[i], tokens.start[i + 1] ?? tokens.text.length));
}

const MARKS: Readonly<Record<string, string>> = {"،": ",", "؛": ";", "؟": "?"};
const ARABIC_MARK = /[،؛؟]/;

/** A stretch with the comma, semicolon and question mark of Arabic script as those of Latin, so that rules need one of each. */
export function plainMarks(stretch: string): string {
  return ARABIC_MARK.test(stretch) ? stretch.replace(/[،؛؟]/g, (mark) => MARKS[mark] ?? mark) : stretch;
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
