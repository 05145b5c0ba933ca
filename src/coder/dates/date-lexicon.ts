import {checkImprint, IMPRINT_KINDS} from "./imprint.js";
import {dateWords, edgeMemo, knownMemo} from "./lookups.js";
import {
  bare,
  COMPUTED,
  type DateLexicon,
  newRuleNode,
  newTermNode,
  type RuleNode,
  type TermNode,
  VOCABULARY
} from "./rule-trie.js";
import {expandTemplate, type Piece} from "./template.js";
import type {DateRow, Label} from "./types.js";

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
const DATED = new Set(["day", "nth", "year", "hyear", "numeric"]);

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
  private readonly counted = newRuleNode();
  private readonly terms = new Map<string, TermNode>();
  private readonly suffixes = new Set<string>();
  private readonly prefixes = new Set<string>();
  private readonly relations = new Map<string, string>();
  private readonly labels = new Map<string, Label>();
  private readonly words = new Set<string>();
  private order: DateLexicon["order"] = "either";

  add(row: DateRow, order: number): void {
    if (VOCABULARY.has(row.kind)) this.addTerm(row);
    else if (PATTERNS.has(row.kind)) this.addPattern(row, order, this.root);
    else if (row.kind === "counted") this.addPattern({...row, kind: "offset"}, order, this.counted);
    else if (row.kind === "suffix") for (const word of wordsOf(row.phrase)) this.suffixes.add(word);
    else if (row.kind === "prefix") for (const word of wordsOf(row.phrase)) this.prefixes.add(word);
    else if (row.kind === "relation") for (const phrase of labelsOf(row.phrase)) this.addRelation(phrase, row.value);
    else if (row.kind === "label")
      for (const label of labelsOf(row.phrase)) this.labels.set(label, labelValue(row.value));
    else if (row.kind === "order") this.order = orderOf(row.value);
    else if (IMPRINT_KINDS.has(row.kind)) checkImprint(row);
    else throw new Error(`unknown kind "${row.kind}"`);
  }

  lexicon(): DateLexicon {
    const {root, terms, suffixes, prefixes, relations, labels, order, words} = this;
    const known = knownMemo(words, prefixes);
    const shared = {terms, suffixes, relations, labels, order, known, edges: edgeMemo(terms)};
    const counted = {root: this.counted, ...shared, ...dateWords(words, this.counted, terms), counted: null};
    return {root, ...shared, ...dateWords(words, root, terms), counted: isEmpty(this.counted) ? null : counted};
  }

  private addRelation(phrase: string, value: string): void {
    this.relations.set(phrase, value);
    this.words.add(phrase.slice(phrase.lastIndexOf(" ") + 1));
  }

  private addTerm(row: DateRow): void {
    const trie = this.terms.get(row.kind) ?? newTermNode();
    this.terms.set(row.kind, trie);
    const guards = row.guard.split(" ");
    const [capital, pair, short] = ["capital", "pair", "short"].map((guard) => guards.includes(guard));
    const term = {value: row.value, capital: capital === true, pair: pair === true, short: short === true};
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

  private addPattern(row: DateRow, order: number, root: RuleNode): void {
    const rule = {id: row.rule_id, kind: row.kind, params: readParams(row.value), order};
    for (const sequence of expandTemplate(row.phrase)) {
      let node = root;
      for (const piece of withoutShort(sequence)) node = this.follow(node, piece);
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
    const edge = {slot: piece.slot, takes: name, node: newRuleNode()};
    node.slots.push(edge);
    return edge.node;
  }
}

function isEmpty({next, slots}: RuleNode): boolean {
  return next.size === 0 && slots.length === 0;
}

/** A rule with neither day nor year takes no short names. */
function withoutShort(sequence: Piece[]): Piece[] {
  const dated = sequence.some((piece) => "slot" in piece && DATED.has(piece.slot));
  const named = (piece: Piece): boolean => "slot" in piece && VOCABULARY.has(`${piece.slot}_name`);
  return dated
    ? sequence
    : sequence.map((piece) => (named(piece) && "slot" in piece ? {slot: `${piece.slot}~`} : piece));
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

function labelValue(value: string): Label {
  if (value === "published" || value === "updated" || value === "other") return value;
  throw new Error(`unknown label "${value}"; write published, updated or other`);
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

export type {DateLexicon};
