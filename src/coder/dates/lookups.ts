import {fold} from "../text/fold.js";
import {
  bare,
  COMPUTED,
  type DateLexicon,
  type DateWord,
  FIRST_WORD,
  OTHER_MARK,
  type RuleNode,
  type Start,
  type TermNode
} from "./rule-trie.js";

const MEMO_LIMIT = 50_000;

/**
 * Remembers the folded form of each word met, or that no rule knows it; forgets all when that grows too large. `prefixes` are
 * letters that the language writes onto the next word.
 */
export function knownMemo(words: ReadonlySet<string>, prefixes: ReadonlySet<string>): DateLexicon["known"] {
  const memo = new Map<string, string | null>();
  return (word) => {
    const found = memo.get(word);
    if (found !== undefined) return found;
    if (memo.size > MEMO_LIMIT) memo.clear();
    const form = knownForm(word, words, prefixes);
    memo.set(ownCopy(word), form);
    return form;
  };
}

/** A slice kept as it is would keep the whole text it was cut from in memory. */
function ownCopy(word: string): string {
  return [...word].join("");
}

/** The words and marks that rules know, each with how it can begin one. */
export function dateWords(
  words: ReadonlySet<string>,
  root: RuleNode,
  terms: ReadonlyMap<string, TermNode>
): Pick<DateLexicon, "word" | "mark"> {
  const beginnings = beginningsOf(root, terms);
  const wordFrom = (form: string, number: number): DateWord => {
    const {nodes, names} = beginnings.get(form) ?? NO_BEGINNING;
    const start = startOf({nodes, names});
    const followed = start === "more" ? new Uint8Array(FIRST_WORD + words.size) : null;
    return {form, start, nodes, names, number, followed};
  };
  const known = new Map([...words].map((form, i) => [form, wordFrom(form, FIRST_WORD + i)]));
  const marks = new Map<string, DateWord>();
  return {
    word: (form) => known.get(form) ?? null,
    mark: (form) => {
      const found = marks.get(form) ?? known.get(form) ?? wordFrom(form, OTHER_MARK);
      marks.set(form, found);
      return found;
    }
  };
}

/** Where rules go on behind a word, by whether it is one of a template or a whole name, or only the first word of a name. */
type Beginning = Pick<DateWord, "nodes" | "names">;

const NO_BEGINNING: Beginning = {nodes: [], names: []};

/** For each word that can begin a rule, where that goes on. */
function beginningsOf(root: RuleNode, terms: ReadonlyMap<string, TermNode>): Map<string, Beginning> {
  const beginnings = new Map<string, Beginning>();
  const add = (word: string, {nodes, names}: Beginning): void => {
    const known = beginnings.get(word) ?? NO_BEGINNING;
    beginnings.set(word, {nodes: [...known.nodes, ...nodes], names: [...known.names, ...names]});
  };
  for (const [word, node] of root.next) add(word, {nodes: [node], names: []});
  for (const {slot, node} of root.slots)
    for (const [word, name] of terms.get(wordsFor(slot))?.next ?? [])
      add(word, {nodes: name.terms.length > 0 ? [node] : [], names: name.next.size > 0 ? [name] : []});
  return beginnings;
}

function startOf({nodes, names}: Beginning): Start {
  if (nodes.some(canEnd)) return "alone";
  return nodes.length > 0 || names.length > 0 ? "more" : "never";
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
  if (slot === "unknown") return form === "" && !numeric;
  if (numeric) return slot === "date" || COMPUTED.has(slot);
  if (slot === "date") return form !== "";
  return terms.get(wordsFor(slot))?.next.has(form) ?? false;
}

/** The vocabulary a slot may take words from. */
function wordsFor(slot: string): string {
  if (slot === "after" || slot === "before") return `${slot}_word`;
  return slot === "count" ? "number" : bare(slot);
}

function knownForm(word: string, words: ReadonlySet<string>, prefixes: ReadonlySet<string>): string | null {
  const form = fold(word).replace(/[\u0300-\u036f\u0640\u064b-\u0655\u0670\u200c\u200d]/g, "");
  if (words.has(form)) return form;
  const rest = form.slice(1);
  return prefixes.has(form[0] ?? "") && words.has(rest) ? rest : null;
}
