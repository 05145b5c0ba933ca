import {fold} from "./fold.js";
import {gap, type Tokens} from "./tokens.js";

/** A phrase of the lexicon and what it stands for. */
export interface Phrase<T> {
  words: string[];
  value: T;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

/** A stretch of words, first and one past the last, at which a phrase of the lexicon stands. */
export interface Hit<T> {
  from: number;
  to: number;
  value: T;
}

/**
 * The word sequences a written phrase stands for. `(phone|telephone) call` gives two, `(a|) call` also two;
 * hyphens and spaces are the same. Throws on brackets that do not close.
 */
export function expandPhrase(phrase: string): string[][] {
  const parts = phrase.split(/(\([^()]*\))/);
  if (/[()]/.test(parts.filter((_, i) => i % 2 === 0).join(""))) {
    throw new Error(`phrase "${phrase}" has a bracket without its partner`);
  }
  let texts = [""];
  for (const part of parts) {
    const options = part.startsWith("(") ? part.slice(1, -1).split("|") : [part];
    texts = texts.flatMap((text) => options.map((option) => text + option));
  }
  return texts.map(phraseWords).filter((words) => words.length > 0);
}

/** The folded words of a plain phrase. */
export function phraseWords(phrase: string): string[] {
  return fold(phrase).match(/'s(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

const JOINED = /^[ \t\u00a0\n]*(?:[-‐‑'.·]?[ \t\u00a0\n]*)$/;

/** Finds the phrases of a lexicon in a text's words, in one pass that is linear in the words. */
export class PhraseIndex<T> {
  private readonly root: Node<T> = {next: new Map(), values: []};

  add(words: string[], value: T): void {
    let node = this.root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = {next: new Map(), values: []};
        node.next.set(word, next);
      }
      node = next;
    }
    if (words.length > 0) node.values.push(value);
  }

  /** Every phrase that starts at word `i` and ends before `limit`, shortest first. */
  at(tokens: Tokens, i: number, limit: number = tokens.form.length): Hit<T>[] {
    const hits: Hit<T>[] = [];
    let node = this.root.next.get(tokens.form[i] ?? "");
    for (let j = i; node; ) {
      for (const value of node.values) hits.push({from: i, to: j + 1, value});
      if (node.next.size === 0 || j + 1 >= limit) break;
      const next: Node<T> | undefined = node.next.get(tokens.form[j + 1] ?? "");
      if (!next || !JOINED.test(gap(tokens, j))) break;
      node = next;
      j += 1;
    }
    return hits;
  }
}
