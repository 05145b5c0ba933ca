import type {Label} from "./types.js";

/** The kinds of rows that name things a slot can take. */
export const VOCABULARY = new Set([
  "weekday_name",
  "month_name",
  "hijri_month",
  "number",
  "nth",
  "unit",
  "daypart",
  "season_name",
  "feast_name",
  "clause_word",
  "after_word",
  "before_word"
]);
/** Slots that no row fills. */
export const COMPUTED = new Set([
  "day",
  "year",
  "hyear",
  "count",
  "numeric",
  "date",
  "stop",
  "end",
  "after",
  "before",
  "any",
  "unknown"
]);

/** A word or phrase that can fill a slot. */
export interface Term {
  value: string;
  /** Counts only when written with a capital, e.g. a month that is also a verb. */
  capital: boolean;
  /** Counts only beside a day, a year or a preposition, never in a `{slot!}`. */
  pair: boolean;
  /** Counts only in a rule that also has a day or a year, since it is a word of its own or part of a name. */
  short: boolean;
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

/** How a word can begin a rule: not, with more after it, or all by itself. */
export type Start = "never" | "more" | "alone";

/** A word or mark that some rule knows. */
export interface DateWord {
  form: string;
  start: Start;
  /** Where rules that begin with it go on. */
  nodes: readonly RuleNode[];
  /** Where names of several words go on that begin with it and may begin a rule. */
  names: readonly TermNode[];
  /** Words and marks that may follow alike have the same number, from `FIRST_WORD` on. */
  number: number;
  /** By the number of what stands behind it, whether a rule goes on: 1 no, 2 yes, 0 where that has not been asked yet. */
  followed: Uint8Array | null;
}

/** Numbers for what is no word or mark of a rule: other words or the end of the text, a number, other marks. */
export const OTHER_WORD = 0;
export const ANY_NUMBER = 1;
export const OTHER_MARK = 2;
export const FIRST_WORD = 3;

export interface Edge {
  slot: string;
  /** The kind of term it takes. */
  takes: string;
  node: RuleNode;
}

export interface RuleNode {
  next: Map<string, RuleNode>;
  slots: Edge[];
  /** Set on the place of a template where the expression itself begins. */
  begin: RuleNode | null;
  rule: Rule | null;
  /** The slots that a word of some form can fill, or as "0" a number, as far as that has been asked. */
  edges: Map<string, readonly Edge[]>;
}

/** A language's rules for dates, ready to be matched. Made by `compileDateLexicon`. */
export interface DateLexicon {
  root: RuleNode;
  /** The rules of words that count from what is told behind them; null where there are none. */
  counted: DateLexicon | null;
  terms: ReadonlyMap<string, TermNode>;
  suffixes: ReadonlySet<string>;
  relations: ReadonlyMap<string, string>;
  /** Folded words that stand before a page's own date. */
  labels: ReadonlyMap<string, Label>;
  /** How `03/07/2022` is read: day first, month first, or either. */
  order: "dmy" | "mdy" | "either";
  /** The folded form of a word that some rule knows, else null. */
  known(word: string): string | null;
  /** The known word of a folded form, else null. */
  word(form: string): DateWord | null;
  /** The mark of a form, known to some rule or not. */
  mark(form: string): DateWord;
  /** The slots after a node that a number, or a word of this form, may fill. */
  edges(node: RuleNode, form: string, numeric: boolean): readonly Edge[];
}

/** The kind of term a slot takes: `{month}`, for clear names only `{month!}`, and without short ones `{month~}`. */
export function bare(slot: string): string {
  const name = /[!~]$/.test(slot) ? slot.slice(0, -1) : slot;
  return VOCABULARY.has(`${name}_name`) ? `${name}_name` : name;
}

/** A place among the words of rules at which no rule ends yet. */
export function newRuleNode(): RuleNode {
  return {next: new Map(), slots: [], begin: null, rule: null, edges: new Map()};
}

/** A place among the words of terms at which no term ends yet. */
export function newTermNode(): TermNode {
  return {next: new Map(), terms: []};
}
