import {fold} from "../fold.js";
import {bare, COMPUTED, type DateLexicon, type RuleNode, type Start, type TermNode} from "./rule-trie.js";

const MEMO_LIMIT = 50_000;
/** Arabic particles written onto the next word. */
const PREFIXES = new Set(["و", "ف", "ب", "ل", "ك"]);

/** Remembers the folded form of each word met, or that no rule knows it; forgets all when that grows too large. */
export function knownMemo(words: ReadonlySet<string>): DateLexicon["known"] {
  const memo = new Map<string, string | null>();
  return (word) => {
    const found = memo.get(word);
    if (found !== undefined) return found;
    if (memo.size > MEMO_LIMIT) memo.clear();
    const form = knownForm(word, words);
    memo.set(ownCopy(word), form);
    return form;
  };
}

/** A slice kept as it is would keep the whole text it was cut from in memory. */
function ownCopy(word: string): string {
  return [...word].join("");
}

const FILTER = 1 << 13;

/** What a word's hash starts from, before any of its code units is mixed in. */
export const HASH = 0x811c9dc5;

/** Mixes one more code unit of a word into its hash, which is the same for capitals and small letters. */
export function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ (code | 32), 0x01000193);
}

/** Where a word of plain Latin letters, digits and strokes stands in a text. */
export interface Place {
  text: string;
  start: number;
  end: number;
}

/** Finds known words of plain Latin letters where they stand, without cutting them out: nearly all words are not known. */
export class PlainWords {
  private readonly slots: string[][] = Array.from({length: FILTER}, () => []);
  private readonly filled = new Uint8Array(FILTER);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      let hash = HASH;
      for (let i = 0; i < word.length; ++i) hash = mixed(hash, word.charCodeAt(i));
      this.slots[slotOf(hash)]?.push(word);
      this.filled[slotOf(hash)] = 1;
    }
  }

  /** Whether a word with this hash may be known. */
  has(hash: number): boolean {
    return this.filled[slotOf(hash)] === 1;
  }

  /** The known form of the word, in small letters, or null. */
  at(hash: number, place: Place): string | null {
    for (const word of this.slots[slotOf(hash)] ?? []) if (isWritten(word, place)) return word;
    return null;
  }
}

function isWritten(word: string, {text, start, end}: Place): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; ++i) if (word.charCodeAt(i) !== (text.charCodeAt(start + i) | 32)) return false;
  return true;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (FILTER - 1);
}

/** For each word that can begin a rule, how. */
export function startsOf(root: RuleNode, terms: ReadonlyMap<string, TermNode>): DateLexicon["starts"] {
  const starts = new Map<string, Start>();
  const note = (word: string, node: RuleNode, otherwise: Start): void => {
    if (starts.get(word) !== "alone") starts.set(word, canEnd(node) ? "alone" : otherwise);
  };
  for (const [word, node] of root.next) note(word, node, "word");
  for (const {slot, node} of root.slots)
    for (const word of terms.get(wordsFor(slot))?.next.keys() ?? []) note(word, node, "name");
  // Most of what is asked for are marks: a full stop or a comma at a time.
  const single = new Map<number, Start>();
  for (const [word, start] of starts) if (word.length === 1) single.set(word.charCodeAt(0), start);
  return (word) => (word.length === 1 ? single.get(word.charCodeAt(0)) : starts.get(word)) ?? "never";
}

function canEnd(node: RuleNode): boolean {
  return node.rule !== null || node.slots.some(({slot}) => slot === "stop" || slot === "end");
}

/** Finds out which slots of a node a form can fill; forms are few, since only words of some rule have one. */
export function edgeMemo(terms: ReadonlyMap<string, TermNode>): DateLexicon["edges"] {
  return (node, form, numeric) => {
    const key = numeric ? "0" : form;
    const known = node.edges.get(key);
    if (known) return known;
    const found = node.slots.filter(({slot}) => canFill(terms, slot, {form, numeric}));
    node.edges.set(key, found);
    return found;
  };
}

function canFill(
  terms: ReadonlyMap<string, TermNode>,
  slot: string,
  {form, numeric}: {form: string; numeric: boolean}
): boolean {
  if (slot === "stop" || slot === "end" || slot === "any") return true;
  if (numeric) return slot === "date" || COMPUTED.has(slot);
  if (slot === "date") return form !== "";
  return terms.get(wordsFor(slot))?.next.has(form) ?? false;
}

/** The vocabulary a slot may take words from. */
function wordsFor(slot: string): string {
  return slot === "count" ? "number" : bare(slot);
}

function knownForm(word: string, words: ReadonlySet<string>): string | null {
  const form = fold(word).replace(/[\u0300-\u036f\u0640\u064b-\u0655\u0670\u200c\u200d]/g, "");
  if (words.has(form)) return form;
  const rest = form.slice(1);
  return PREFIXES.has(form[0] ?? "") && words.has(rest) ? rest : null;
}
