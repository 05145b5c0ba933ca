import {gap, isOneSpace, type Tokens} from "../text/tokens.js";
import {formOf, numberOf} from "../text/word-table.js";
import {piecesOf} from "./expand-phrase.js";

/** A stretch of words, first and one past the last, at which a phrase of the lexicon stands. */
export interface Hit<T> {
  from: number;
  to: number;
  value: T;
}

/** A place inside a phrase: before `words[at]` of an option of its piece; words by their numbers. */
interface Path<T> {
  pieces: number[][][];
  piece: number;
  words: number[];
  at: number;
  value: T;
}

interface Node<T> {
  values: T[];
  /** Paths on from here that nobody has followed yet. */
  paths: Path<T>[];
  next: Map<number, Node<T>> | null;
  /** A bit for each word of `next`, several words to a bit: spares most words a look into it. */
  bits: number;
}

/** How far a phrase is looked for, and which words it passes over where it does not go on with them. */
export interface Bounds {
  /** One past the last word. */
  limit?: number;
  mayStand?: ((i: number) => boolean) | undefined;
}

const MOST_INSIDE = 6;
const NONE: never[] = [];
const JOINED = /^[ \t\u00a0\n]*(?:[-‐‑'’.·]?[ \t\u00a0\n]*)$/;

type Detour<T> = {node: Node<T>; at: number; limit: number; mayStand: (i: number) => boolean};

/**
 * Finds the phrases of a lexicon in a text's words, in one pass that is linear in the words. A phrase of many choices
 * stands for thousands of word sequences: they are followed only as far as a text goes along them.
 */
export class PhraseIndex<T> {
  /** Where phrases go on that begin with a word. */
  private readonly begins: Node<T>[] = [];
  /** By the number of a word, one more than the place among `begins`, or 0: most words begin no phrase. */
  private places = new Int32Array(1024);
  /** Every word of every phrase. */
  readonly vocabulary = new Set<string>();

  /** Adds one sequence of words. */
  add(words: string[], value: T): void {
    if (words.length > 0) this.grow({pieces: [], piece: 0, words: this.numbersOf(words), at: 0, value});
  }

  /** Adds every sequence a written phrase stands for, as `expandPhrase` gives them. */
  addPhrase(phrase: string, value: T): void {
    const pieces = piecesOf(phrase).map((options) => options.map((words) => this.numbersOf(words)));
    for (const path of enter({pieces, value}, 0).paths) this.grow(path);
  }

  /** Every phrase that starts at word `i` and ends within the bounds, shortest first. */
  at(tokens: Tokens, i: number, {limit, mayStand}: Bounds = {}): Hit<T>[] {
    const begin = this.begin(tokens.words[i]?.id ?? 0);
    if (!begin) return NONE;
    const end = limit ?? tokens.form.length;
    let hits: Hit<T>[] | null = null;
    let node = begin;
    let detour: Detour<T> | null = null;
    for (let j = i; ; ) {
      for (let k = 0; k < node.values.length; ++k) {
        const hit = {from: i, to: j + 1, value: node.values[k] as T};
        if (hits) hits.push(hit);
        else hits = [hit];
      }
      if (node.next === null && node.paths.length === 0) break;
      let next: Node<T> | undefined;
      for (let passed = 0; j + 1 < end && isJoined(tokens, j); ++j, ++passed) {
        next = follow(node, tokens.words[j + 1]?.id ?? 0);
        if (next || passed === MOST_INSIDE || !mayStand?.(j + 1)) break;
      }
      if (!next) break;
      if (!detour && mayStand?.(j + 1)) detour = {node, at: j + 1, limit: end, mayStand};
      node = next;
      j += 1;
    }
    return detour ? [...(hits ?? NONE), ...this.passing(tokens, i, detour)] : (hits ?? NONE);
  }

  /** Phrases that go on behind a word passed over, which others hold: "était aussi reçu", "était aussi allé". */
  private passing(tokens: Tokens, from: number, {node, at, limit, mayStand}: Detour<T>): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let here = node, j = at; j + 1 < limit && isJoined(tokens, j); ++j) {
      const next = follow(here, tokens.words[j + 1]?.id ?? 0);
      if (!next && !mayStand(j + 1)) break;
      if (next) for (const value of next.values) hits.push({from, to: j + 2, value});
      here = next ?? here;
    }
    return hits;
  }

  /**
   * Word sequences that stand for several values, in no order that matters: one for each way in which phrases meet, however
   * many there are. Call it before any text was looked at.
   */
  *clashes(): Generator<{words: string[]; values: T[]}> {
    const open = Array.from(this.places.keys()).flatMap((id) => {
      const node = this.begin(id);
      return node ? [{words: [formOf(id)], node}] : [];
    });
    const idOf = numbering();
    const seen = new Set<string>();
    for (let place = open.pop(); place; place = open.pop()) {
      const {words, node} = place;
      const state = [node.values.map(idOf), node.paths.map(({words: rest, at}) => `${idOf(rest)}.${at}`).sort()].join(
        "|"
      );
      if (node.paths.length > 0 && seen.has(state)) continue;
      seen.add(state);
      const values = [...new Set(node.values)];
      if (values.length > 1) yield {words, values};
      if (new Set(node.paths.map(({value}) => value)).size < 2) continue;
      follow(node, 0);
      for (const [id, next] of node.next ?? []) open.push({words: [...words, formOf(id)], node: next});
    }
  }

  private grow(path: Path<T>): void {
    const id = path.words[path.at] ?? 0;
    let node = this.begin(id);
    if (!node) {
      node = emptyNode<T>();
      if (id >= this.places.length) this.places = grown(this.places, id);
      this.places[id] = this.begins.push(node);
    }
    enterNode(node, path);
  }

  private begin(id: number): Node<T> | undefined {
    const place = id < this.places.length ? (this.places[id] ?? 0) : 0;
    return place > 0 ? this.begins[place - 1] : undefined;
  }

  private numbersOf(words: string[]): number[] {
    for (const word of words) this.vocabulary.add(word);
    return words.map(numberOf);
  }
}

/** A number for each thing, the same whenever it comes again. */
function numbering(): (thing: unknown) => number {
  const numbers = new Map<unknown, number>();
  return (thing) => {
    const known = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, known);
    return known;
  };
}

function isJoined(tokens: Tokens, i: number): boolean {
  return isOneSpace(tokens, i) || JOINED.test(gap(tokens, i));
}

function follow<T>(node: Node<T>, word: number): Node<T> | undefined {
  if (node.paths.length > 0) {
    for (const path of node.paths) step(node, path);
    node.paths = [];
  }
  return (node.bits & bitOf(word)) === 0 ? undefined : node.next?.get(word);
}

function bitOf(word: number): number {
  return 1 << (word & 31);
}

/** Takes a path over its next word. */
function step<T>(from: Node<T>, path: Path<T>): void {
  const word = path.words[path.at] ?? 0;
  from.next ??= new Map();
  from.bits |= bitOf(word);
  const node = from.next.get(word) ?? emptyNode<T>();
  from.next.set(word, node);
  enterNode(node, path);
}

function grown(short: Int32Array, id: number): Int32Array<ArrayBuffer> {
  return Int32Array.from({length: 2 * id}, (_, i) => short[i] ?? 0);
}

function emptyNode<T>(): Node<T> {
  return {values: [], paths: [], next: null, bits: 0};
}

/** Notes at the node behind a path's next word where it goes on from there. */
function enterNode<T>(node: Node<T>, path: Path<T>): void {
  if (path.at + 1 < path.words.length) node.paths.push({...path, at: path.at + 1});
  else {
    const {paths, ends} = enter(path, path.piece + 1);
    node.paths.push(...paths);
    if (ends) node.values.push(path.value);
  }
}

/** The paths from the start of a piece on, and whether the phrase may end there: its pieces may all be left out. */
function enter<T>({pieces, value}: Pick<Path<T>, "pieces" | "value">, from: number): {paths: Path<T>[]; ends: boolean} {
  const paths: Path<T>[] = [];
  for (let piece = from; piece < pieces.length; ++piece) {
    const options = pieces[piece] ?? [];
    for (const words of options) if (words.length > 0) paths.push({pieces, piece, words, at: 0, value});
    if (options.every((words) => words.length > 0)) return {paths, ends: false};
  }
  return {paths, ends: true};
}
