import type {
  ArticleRow,
  Boilerplate,
  CodedArticle,
  CodedContact,
  CodedDate,
  CodedExclusion,
  CodedStatement,
  CodedTopic
} from "../coder/types.js";

/** A stretch of the text as given, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

export type LabelKind =
  | "person"
  | "office"
  | "name"
  | "pronoun"
  | "country"
  | "place"
  | "date"
  | "event"
  | "theme"
  | "contact"
  | "sign";

/** What a stretch was taken for, in words, and the rule behind it where a row of the lexicon is one. */
export interface Label extends Stretch {
  kind: LabelKind;
  label: string;
  rule: string | null;
}

/** One telling of a contact: who, how, and the days it may have been on. */
export interface ToldView {
  contact_id: string | null;
  /** The words that tell of a contact. */
  trigger: Stretch;
  channel: string;
  status: string;
  /** Names or offices, by side. */
  parties: {side: string | null; names: string[]}[];
  /** What else the sentence says of it: who rang, who came, where. */
  facts: {name: string; value: string}[];
  rules: string[];
  date: CodedDate;
  dateRules: string[];
  warning: string | null;
}

export interface SentenceView extends Stretch {
  /** Counted from 1 over the whole text. */
  number: number;
  paragraph: number;
  quotes: (Stretch & {speaker: string | null})[];
  labels: Label[];
  told: ToldView[];
  leftOut: {reason: string; rule: string | null}[];
  /** Why a sentence without a contact has none. */
  why: string | null;
}

/** A part of a text, small enough to be shown whole. */
export interface PartView extends Stretch {
  /** Counted from 0. */
  index: number;
  count: number;
  text: string;
  asides: (Stretch & {kind: Boilerplate["kind"]; rule: string})[];
  sentences: SentenceView[];
}

export interface Counts {
  characters: number;
  asides: number;
  sentences: number;
  quotations: number;
  mentions: number;
  contacts: number;
  exclusions: number;
  topics: number;
  statements: number;
}

/** A contact and the numbers of the sentences that tell of it. */
export interface MergedView {
  contact: CodedContact;
  sentences: number[];
}

/** What the coder made of a text, as much of it as a page can show; lists are cut at `MOST`. */
export interface ArticleView {
  article: Omit<ArticleRow, "sha256">;
  publication: {quote: string; rule: string}[];
  counts: Counts;
  contacts: MergedView[];
  exclusions: CodedExclusion[];
  topics: CodedTopic[];
  statements: CodedStatement[];
  warnings: string[];
  /** Ids of the rules that fired, the most telling first. */
  rules: string[];
  people: string[];
  part: PartView;
}

export type {CodedArticle, CodedContact};

/** How many rows of a list are shown at most; downloads hold all. */
export const MOST = 60;
