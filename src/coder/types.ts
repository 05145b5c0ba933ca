import type {Interval} from "../time/interval.js";

/** One text as the corpus hands it over. Every offset in what is coded refers to `text`, in UTF-16 code units. */
export interface SourceText {
  article_id: string;
  file: string;
  text: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  /** EDTF as the list of sources states it, or null where it does not. */
  published: string | null;
  language: string | null;
  rights: string | null;
}

export type Channel = "call" | "video_call" | "meeting" | "visit" | "message";
export type Status = "occurred" | "announced" | "cancelled";
export type Prominence = "lead" | "background";
export type OfficeStatus = "incumbent" | "elect" | "acting" | "former";
export type DateBasis = "stated" | "weekday" | "relative" | "event" | "published" | "record" | "correction" | "unknown";
export type ExclusionReason =
  | "invited"
  | "refused"
  | "denied"
  | "hypothetical"
  | "rumoured"
  | "other_pair"
  | "one_side"
  | "statement"
  | "related_link"
  | "other_sense"
  | "not_contact";

/** A stretch of the original text: `text.slice(start, end) === quote`. */
export interface Span {
  start: number;
  end: number;
  quote: string;
}

/** When something happened, as far as the text allows. Both days are inclusive; null where nothing bounds that end. */
export interface CodedDate {
  date: string | null;
  date_earliest: string | null;
  date_latest: string | null;
  date_expression: string | null;
  date_basis: DateBasis;
}

export interface CodedParticipant {
  person_id: string | null;
  name: string | null;
  side: string;
  office_id: string | null;
  office: string | null;
  office_status: OfficeStatus | null;
  office_basis: "stated" | "tenure" | null;
}

/** A place where a text reports a contact. `prefix` and `suffix` hold up to 32 characters around the quote. */
export interface CodedMention extends Span, CodedDate {
  mention_id: string;
  article_id: string;
  contact_id: string;
  prominence: Prominence;
  status: Status;
  prefix: string;
  suffix: string;
  rules: string[];
}

export interface CodedContact extends CodedDate {
  contact_id: string;
  channel: Channel;
  status: Status;
  prominence: Prominence;
  /** A side's ISO 3166-1 alpha-3 code, or null where the text does not say. */
  initiator: string | null;
  invited_by: string | null;
  host: string | null;
  travelled: string | null;
  place: string | null;
  country: string | null;
  multilateral: boolean;
  occasion: string | null;
  occasion_kind: string;
  affected: string;
  participants: CodedParticipant[];
  mentions: CodedMention[];
}

export interface CodedTopic extends Span {
  article_id: string;
  contact_id: string | null;
  topic: string;
}

export interface CodedStatement extends Span {
  article_id: string;
  contact_id: string | null;
  speaker: string | null;
  person_id: string | null;
}

export interface CodedExclusion extends Span {
  article_id: string;
  reason: ExclusionReason;
  rule: string;
}

/** A stretch of the page that is not the article's own text, e.g. a form's label or somebody's embedded post. */
export interface Boilerplate extends Span {
  kind: "boilerplate" | "claim" | "embedded" | "related" | "headline" | "dateline" | "date_line" | "byline";
  rule: string;
}

export interface ArticleRow {
  article_id: string;
  file: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  language: string | null;
  published: string | null;
  published_basis: "stated" | "inferred" | "unknown";
  published_earliest: string | null;
  published_latest: string | null;
  dateline: string | null;
  rights: string | null;
  word_count: number;
  sha256: string;
  n_contacts: number;
}

/** What the coder makes of one text, before the pipeline adds the file's checksum. */
export interface CodedArticle {
  article: Omit<ArticleRow, "sha256">;
  contacts: CodedContact[];
  topics: CodedTopic[];
  statements: CodedStatement[];
  exclusions: CodedExclusion[];
  boilerplate: Boilerplate[];
  warnings: string[];
}

export interface PublicationDate {
  published: string | null;
  basis: "stated" | "inferred" | "unknown";
  /** Days the text can have been published on; null ends are open. */
  interval: {earliest: string | null; latest: string | null};
}

export type {Interval};
