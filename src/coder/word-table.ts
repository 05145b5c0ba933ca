const SLOTS = 1 << 17;
const MOST_WORDS = SLOTS / 4;
const LONGEST_WORD = 64;

const slots = new Int32Array(SLOTS);
const words: string[] = [];
/** Words of a lexicon, which stay known whatever else is forgotten. */
const kept = new Set<string>();

/**
 * The first `length` code units as a string, the same object each time the same word comes: looking it up costs less
 * than making it anew, and comparing it with another is comparing references. Forgets all once it knows too many.
 */
export function wordOf(codes: Uint16Array, length: number): string {
  if (length > LONGEST_WORD) return textOf(codes, length);
  let slot = hash(codes, length);
  for (let index = slots[slot] ?? 0; index > 0; index = slots[slot] ?? 0) {
    const word = words[index - 1] ?? "";
    if (isSame(word, codes, length)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const word = textOf(codes, length);
  if (words.length >= kept.size + MOST_WORDS) {
    forget();
    return word;
  }
  words.push(word);
  slots[slot] = words.length;
  return word;
}

/** The same object for a word of a lexicon as its tokens will be, for good. */
export function keepWord(word: string): string {
  const codes = Uint16Array.from({length: word.length}, (_, i) => word.charCodeAt(i));
  const known = wordOf(codes, codes.length);
  if (kept.size < MOST_WORDS) kept.add(known);
  return known;
}

function forget(): void {
  words.length = 0;
  slots.fill(0);
  for (const word of kept) {
    const codes = Uint16Array.from({length: word.length}, (_, i) => word.charCodeAt(i));
    let slot = hash(codes, codes.length);
    while ((slots[slot] ?? 0) > 0) slot = (slot + 1) & (SLOTS - 1);
    words.push(word);
    slots[slot] = words.length;
  }
}

/** FNV-1a over code units, with the high bits folded in. */
function hash(codes: Uint16Array, length: number): number {
  let mixed = 0x811c9dc5;
  for (let i = 0; i < length; ++i) mixed = Math.imul(mixed ^ (codes[i] ?? 0), 0x01000193);
  return (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
}

function isSame(word: string, codes: Uint16Array, length: number): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; ++i) if (word.charCodeAt(i) !== codes[i]) return false;
  return true;
}

/** A string of its own: a slice would keep the whole text it was cut from in memory. */
function textOf(codes: Uint16Array, length: number): string {
  let text = "";
  for (let from = 0; from < length; from += 4096)
    text += String.fromCharCode(...codes.subarray(from, Math.min(length, from + 4096)));
  return text;
}
