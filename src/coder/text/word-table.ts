import type {DateWord} from "../dates/rule-trie.js";

/** A word as texts are compared by: the same object each time the same word comes, as long as it is remembered. */
export interface Word {
  /** Folded, without vowel signs. */
  form: string;
  /** The word's number among those of all lexicons, from 1; 0 as long as no lexicon knows it. */
  id: number;
  /** What the date rules `datedBy` make of it, where they were asked last. */
  dateWord: DateWord | null;
  datedBy: object | null;
}

const SLOTS = 1 << 17;
const MOST_WORDS = SLOTS / 4;
const LONGEST_WORD = 64;
/** Vowel signs and lengthening strokes, which spellings leave out or put in at will. */
const ORNAMENT = /[\p{M}\u0640]/u;
const ORNAMENTS = /[\p{M}\u0640]/gu;

const slots = new Int32Array(SLOTS);
/** The words in `slots` and, one behind the other, the folded letters they were written with. */
const words: Word[] = [];
const letters = new Uint16Array(MOST_WORDS * 16);
const starts = new Int32Array(MOST_WORDS + 1);
/** By form, the words of lexicons and those of texts that are not forgotten yet. */
const known = new Map<string, Word>();
const numbered: Word[] = [];

/** What the hash of a word starts from, before its first code unit is mixed in. */
export const EMPTY_HASH = 0x811c9dc5;

/** FNV-1a: mixes one more code unit into the hash of a word. */
export function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/**
 * The word of the first `length` code units, which are folded and have this hash: looking it up costs less than making it
 * anew. Forgets all once it knows too many.
 */
export function wordOf(codes: Uint16Array, length: number, hash: number): Word {
  if (length > LONGEST_WORD) return longWord(plainForm(textOf(codes, length)));
  let slot = slotOf(hash);
  for (let index = slots[slot] ?? 0; index > 0; index = slots[slot] ?? 0) {
    if (isSame(index, codes, length)) return words[index - 1] as Word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const word = wordFrom(plainForm(textOf(codes, length)));
  const start = starts[words.length] ?? 0;
  if (words.length === MOST_WORDS || start + length > letters.length) {
    forget();
    return word;
  }
  for (let i = 0; i < length; ++i) letters[start + i] = codes[i] ?? 0;
  slots[slot] = words.push(word);
  starts[words.length] = start + length;
  return word;
}

/** The number of a word of a lexicon, for good. The word has no vowel signs. */
export function numberOf(form: string): number {
  const word = wordFrom(form);
  if (word.id === 0) word.id = numbered.push(word);
  return word.id;
}

/** The word of a number that `numberOf` gave. */
export function formOf(number: number): string {
  return numbered[number - 1]?.form ?? "";
}

/** The word of this form, without vowel signs. */
export function wordFrom(form: string): Word {
  const found = known.get(form);
  if (found) return found;
  const word = newWord(form);
  known.set(form, word);
  return word;
}

/** A folded word without vowel signs. */
export function plainForm(word: string): string {
  return ORNAMENT.test(word) ? word.replace(ORNAMENTS, "") || word : word;
}

/** Words as long as that are not kept in mind. */
function longWord(form: string): Word {
  return known.get(form) ?? newWord(form);
}

function newWord(form: string): Word {
  return {form, id: 0, dateWord: null, datedBy: null};
}

/** Words of lexicons stay known. */
function forget(): void {
  words.length = 0;
  slots.fill(0);
  known.clear();
  for (const word of numbered) known.set(word.form, word);
}

/** The high bits, which tell words apart best, are folded in. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** Whether the word that has this place among the remembered ones, from 1, is written so. */
function isSame(place: number, codes: Uint16Array, length: number): boolean {
  const start = starts[place - 1] ?? 0;
  if ((starts[place] ?? 0) - start !== length) return false;
  for (let i = 0; i < length; ++i) if (letters[start + i] !== codes[i]) return false;
  return true;
}

/** A string of its own: a slice would keep the whole text it was cut from in memory. */
function textOf(codes: Uint16Array, length: number): string {
  let text = "";
  for (let from = 0; from < length; from += 4096)
    text += String.fromCharCode(...codes.subarray(from, Math.min(length, from + 4096)));
  return text;
}
