import {fold} from "../fold.js";
import {expandTemplate, type Piece} from "./template.js";
import type {DateRow} from "./types.js";

/** A word or phrase that can fill a slot. */
export interface Term {
  value: string;
  /** Counts only when written with a capital, e.g. a month that is also a verb. */
  capital: boolean;
  /** Counts only beside a day, a year or a preposition, never in a `{slot!}`. */
  pair: boolean;
}

export interface TermNode {
  next: Map<string, TermNode>;
  terms: Term[];
}

/** What a template makes of what filled its slots. */
export interface Rule {
  id: string;
  kind: string;
  params: ReadonlyMap<string, string>;
  order: number;
}

/** How a word can begin a rule: not, as a word of a template with more after it, as a name with more, or all by itself. */
export type Start = "never" | "word" | "name" | "alone";

export interface Edge {
  slot: string;
  node: RuleNode;
}

export interface RuleNode {
  next: Map<string, RuleNode>;
  slots: Edge[];
  /** Set on the place of a template where the expression itself begins. */
  begin: RuleNode | null;
  rule: Rule | null;
}

/** A language's rules for dates, ready to be matched. Made by `compileDateLexicon`. */
export interface DateLexicon {
  root: RuleNode;
  terms: ReadonlyMap<string, TermNode>;
  suffixes: ReadonlySet<string>;
  relations: ReadonlyMap<string, string>;
  /** Folded words that stand before a page's own date. */
  labels: ReadonlyMap<string, "published" | "updated">;
  /** How `03/07/2022` is read: day first, month first, or either. */
  order: "dmy" | "mdy" | "either";
  /** The folded form of a word that some rule knows, else null. */
  known(word: string): string | null;
  /** Whether a word with this first code unit and length can be known; false spares cutting it out. */
  mayKnow(first: number, length: number): boolean;
  starts(word: string): Start;
  /** The slots after a node that a number, or a word of this form, may fill. */
  edges(node: RuleNode, form: string, numeric: boolean): readonly Edge[];
}

const PATTERNS = new Set([
  "day",
  "numeric",
  "solar_hijri",
  "month",
  "months",
  "year",
  "years",
  "days",
  "weekday",
  "weekdays",
  "offset",
  "lately",
  "period",
  "season",
  "feast",
  "vague",
  "not"
]);
const VOCABULARY = new Set([
  "weekday_name",
  "month_name",
  "hijri_month",
  "number",
  "nth",
  "unit",
  "daypart",
  "season_name",
  "feast_name"
]);
const COMPUTED = new Set(["day", "year", "hyear", "count", "numeric", "date", "stop", "any"]);
const MEMO_LIMIT = 50_000;
/** Arabic particles written onto the next word. */
const PREFIXES = new Set(["و", "ف", "ب", "ل", "ك"]);

/**
 * Makes rows of `dates.csv` into a lexicon that `findDates` can match. Earlier rows win where two fit equally.
 * Throws an Error naming the row's id where a row cannot be understood.
 */
export function compileDateLexicon(rows: readonly DateRow[]): DateLexicon {
  const draft = new Draft();
  rows.forEach((row, order) => {
    try {
      draft.add(row, order);
    } catch (error) {
      throw new Error(`date rule ${row.rule_id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  return draft.lexicon();
}

class Draft {
  private readonly root = newRuleNode();
  private readonly terms = new Map<string, TermNode>();
  private readonly suffixes = new Set<string>();
  private readonly relations = new Map<string, string>();
  private readonly labels = new Map<string, "published" | "updated">();
  private readonly words = new Set<string>();
  private order: DateLexicon["order"] = "either";

  add(row: DateRow, order: number): void {
    if (VOCABULARY.has(row.kind)) this.addTerm(row);
    else if (PATTERNS.has(row.kind)) this.addPattern(row, order);
    else if (row.kind === "suffix") for (const word of wordsOf(row.phrase)) this.suffixes.add(word);
    else if (row.kind === "relation") for (const word of wordsOf(row.phrase)) this.addRelation(word, row.value);
    else if (row.kind === "label")
      for (const label of labelsOf(row.phrase)) this.labels.set(label, labelValue(row.value));
    else if (row.kind === "order") this.order = orderOf(row.value);
    else throw new Error(`unknown kind "${row.kind}"`);
  }

  lexicon(): DateLexicon {
    const {root, terms, suffixes, relations, labels, order, words} = this;
    return {
      root,
      terms,
      suffixes,
      relations,
      labels,
      order,
      known: knownMemo(words),
      mayKnow: lengthFilter(words),
      starts: startsOf(root, terms),
      edges: edgeMemo(terms)
    };
  }

  private addRelation(word: string, value: string): void {
    this.relations.set(word, value);
    this.words.add(word);
  }

  private addTerm(row: DateRow): void {
    const trie = this.terms.get(row.kind) ?? newTermNode();
    this.terms.set(row.kind, trie);
    const term = {value: row.value, capital: row.guard.includes("capital"), pair: row.guard.includes("pair")};
    for (const sequence of expandTemplate(row.phrase)) {
      let node = trie;
      for (const piece of sequence) node = this.step(node, piece);
      node.terms.push(term);
    }
  }

  private step(node: TermNode, piece: Piece): TermNode {
    if (!("word" in piece)) throw new Error("a name can have no slots");
    this.words.add(piece.word);
    return child(node.next, piece.word, newTermNode);
  }

  private addPattern(row: DateRow, order: number): void {
    const rule = {id: row.rule_id, kind: row.kind, params: readParams(row.value), order};
    for (const sequence of expandTemplate(row.phrase)) {
      let node = this.root;
      for (const piece of sequence) node = this.follow(node, piece);
      node.rule ??= rule;
    }
  }

  private follow(node: RuleNode, piece: Piece): RuleNode {
    if ("begin" in piece) {
      node.begin ??= newRuleNode();
      return node.begin;
    }
    if ("word" in piece) {
      this.words.add(piece.word);
      return child(node.next, piece.word, newRuleNode);
    }
    const name = bare(piece.slot);
    if (!COMPUTED.has(name) && !VOCABULARY.has(name)) throw new Error(`unknown slot {${piece.slot}}`);
    const known = node.slots.find((edge) => edge.slot === piece.slot);
    if (known) return known.node;
    const edge = {slot: piece.slot, node: newRuleNode()};
    node.slots.push(edge);
    return edge.node;
  }
}

/** The kind of term a slot takes: `{month}` and, for clear names only, `{month!}` both take a `month_name`. */
export function bare(slot: string): string {
  const name = slot.endsWith("!") ? slot.slice(0, -1) : slot;
  return VOCABULARY.has(`${name}_name`) ? `${name}_name` : name;
}

function knownMemo(words: ReadonlySet<string>): DateLexicon["known"] {
  const memo = new Map<string, string | null>();
  return (word) => {
    const found = memo.get(word);
    if (found !== undefined) return found;
    if (memo.size > MEMO_LIMIT) memo.clear();
    const form = knownForm(word, words);
    memo.set(word, form);
    return form;
  };
}

/** Tells by first letter and length that a word cannot be known; only plain Latin letters can be told so. */
function lengthFilter(words: ReadonlySet<string>): DateLexicon["mayKnow"] {
  const lengths = new Uint32Array(128);
  for (const word of words) {
    const first = word.charCodeAt(0);
    if (first < 128) lengths[first] = (lengths[first] ?? 0) | (1 << Math.min(word.length, 31));
  }
  return (first, length) =>
    first > 127 || (((lengths[first] ?? 0) | (lengths[first | 32] ?? 0)) & (1 << Math.min(length, 31))) !== 0;
}

function startsOf(root: RuleNode, terms: ReadonlyMap<string, TermNode>): DateLexicon["starts"] {
  const starts = new Map<string, Start>();
  const note = (word: string, node: RuleNode, otherwise: Start): void => {
    if (starts.get(word) !== "alone") starts.set(word, canEnd(node) ? "alone" : otherwise);
  };
  for (const [word, node] of root.next) note(word, node, "word");
  for (const {slot, node} of root.slots)
    for (const word of terms.get(wordsFor(slot))?.next.keys() ?? []) note(word, node, "name");
  return (word) => starts.get(word) ?? "never";
}

function canEnd(node: RuleNode): boolean {
  return node.rule !== null || node.slots.some(({slot}) => slot === "stop");
}

/** Remembers which slots of a node a form can fill; forms are few, since only words of some rule have one. */
function edgeMemo(terms: ReadonlyMap<string, TermNode>): DateLexicon["edges"] {
  const memo = new WeakMap<RuleNode, Map<string, readonly Edge[]>>();
  return (node, form, numeric) => {
    const key = numeric ? "0" : form;
    const known = memo.get(node) ?? new Map<string, readonly Edge[]>();
    memo.set(node, known);
    const found = known.get(key) ?? node.slots.filter(({slot}) => canFill(terms, slot, {form, numeric}));
    known.set(key, found);
    return found;
  };
}

function canFill(
  terms: ReadonlyMap<string, TermNode>,
  slot: string,
  {form, numeric}: {form: string; numeric: boolean}
): boolean {
  if (slot === "stop" || slot === "any") return true;
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

function wordsOf(phrase: string): string[] {
  return expandTemplate(phrase).map((sequence) =>
    sequence.map((piece) => ("word" in piece ? piece.word : "")).join("")
  );
}

function labelsOf(phrase: string): string[] {
  return expandTemplate(phrase).map((sequence) =>
    sequence.map((piece) => ("word" in piece ? piece.word : "")).join(" ")
  );
}

function labelValue(value: string): "published" | "updated" {
  if (value === "published" || value === "updated") return value;
  throw new Error(`unknown label "${value}"; write published or updated`);
}

function readParams(value: string): Map<string, string> {
  return new Map(value.split(/\s+/).filter(Boolean).map(readParam));
}

function readParam(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new Error(`value "${text}" is not written as name=value`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function orderOf(value: string): DateLexicon["order"] {
  if (value === "dmy" || value === "mdy" || value === "either") return value;
  throw new Error(`unknown order "${value}"; write dmy, mdy or either`);
}

function child<T>(next: Map<string, T>, word: string, make: () => T): T {
  const known = next.get(word);
  if (known !== undefined) return known;
  const made = make();
  next.set(word, made);
  return made;
}

function newRuleNode(): RuleNode {
  return {next: new Map(), slots: [], begin: null, rule: null};
}

function newTermNode(): TermNode {
  return {next: new Map(), terms: []};
}
