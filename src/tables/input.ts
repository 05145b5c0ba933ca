import type {ArticleRow, Channel, CodedArticle} from "../coder/types.js";
import type {
  AccountRow,
  CorrectionRow,
  CoverageRow,
  DisagreementRow,
  Level,
  OfficeRow,
  OutletRow,
  PersonRow,
  RereadingRow,
  TenureRow,
  TransitionRow
} from "./rows.js";

/** A coded article whose row carries the checksum of its file. */
export interface ReadArticle extends Omit<CodedArticle, "article"> {
  article: ArticleRow;
}

/** Rows of one lexicon file by column name. */
export type LexiconRows = readonly Readonly<Record<string, unknown>>[];

/** A contact on the public record. `participants` are people, or a side whose person is not named. */
export interface RecordInput {
  record_id: string;
  date: string;
  channel: Channel;
  level: Level;
  participants: string[];
  roles: string[];
  place: string | null;
  host: string | null;
  travelled: string | null;
  journey_id: string | null;
  initiator: string | null;
  initiator_basis: string | null;
  initiator_stated_by: string | null;
  occasion: string | null;
  occasion_class: string | null;
  occasion_kind_2: string | null;
  affected: string | null;
  affected_2: string | null;
  topics: string[];
  confidence: string;
  reported_by: string[];
  source_url: string[];
}

/** What holds where the two codings of a row of the record differ. */
export interface SettledInput {
  record_id: string;
  column: "affected" | "occasion_kind";
  value: string;
  reason: string;
  /** Whether an editor has confirmed it. */
  confirmed: boolean;
}

export interface ReferenceInput {
  tenures: readonly TenureRow[];
  transitions: readonly TransitionInput[];
  record: readonly RecordInput[];
  coverage: readonly CoverageRow[];
  settled: readonly SettledInput[];
  corrections: readonly CorrectionRow[];
  accounts: readonly AccountRow[];
  rereadings: readonly Omit<RereadingRow, "contact_id">[];
  outlets: readonly OutletRow[];
  disagreements: readonly DisagreementRow[];
}

/** The columns of a transition that are known before the contacts are. */
export type TransitionInput = Pick<
  TransitionRow,
  | "transition_id"
  | "change_id"
  | "stage"
  | "office_id"
  | "side"
  | "date"
  | "event"
  | "outgoing"
  | "outgoing_name"
  | "incoming"
  | "incoming_name"
  | "confidence"
  | "source_url"
  | "notes"
>;

export interface DyadInput {
  period: {start: string; end: string | null};
  sides: readonly {side: string; name: string; capital: string}[];
  top_offices: readonly string[];
}

export interface TabulateInput {
  coded: readonly ReadArticle[];
  reference: ReferenceInput;
  lexicon: {
    people: readonly PersonRow[];
    offices: readonly OfficeRow[];
    /** Lexicon files by name without `.csv`, those that serve every language. */
    tables: Readonly<Record<string, LexiconRows>>;
    /** The same for each language. */
    languages: Readonly<Record<string, Readonly<Record<string, LexiconRows>>>>;
    /** What it takes to read of officials of any two countries, for each language. */
    anyPair?: Readonly<Record<string, Readonly<Record<string, LexiconRows>>>>;
  };
  dyad: DyadInput;
}
