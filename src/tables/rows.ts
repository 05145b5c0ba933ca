import type {
  ArticleRow,
  Channel,
  DateBasis,
  ExclusionReason,
  OfficeStatus,
  Prominence,
  Status
} from "../coder/types.js";
import type {
  AccountRow,
  AgreementRow,
  ClaimRow,
  CodingRow,
  CorrectionRow,
  CountryRow,
  CoverageRow,
  DisagreementRow,
  FirstContacts,
  FrequencyRow,
  JourneyRow,
  Level,
  MatchRow,
  OutletRow,
  RereadingRow
} from "./record-rows.js";

export type * from "./record-rows.js";

/**
 * The rows of every published table. Lists are arrays here and in JSON, `|`-joined in CSV; null is not known or not
 * stated. `side`, `host`, `country` and the like are ISO 3166-1 alpha-3 codes. Days are ISO 8601, offsets UTF-16 code
 * units into the text as it was read. What each column means is said once, in `schemas.ts`.
 */
export type {ArticleRow, Channel, DateBasis, ExclusionReason, OfficeStatus, Prominence, Status};

export type Provenance = "texts" | "record" | "both";
export type Period = "month" | "quarter" | "year" | "tenure" | "window";
export type Stage = "vote" | "result" | "endorsement" | "oath" | "appointment" | "end";

/** A place where a text reports a contact. */
export interface MentionRow {
  mention_id: string;
  article_id: string;
  contact_id: string;
  prominence: Prominence;
  status: Status;
  date: string | null;
  date_earliest: string | null;
  date_latest: string | null;
  date_expression: string | null;
  date_basis: DateBasis;
  start: number;
  end: number;
  quote: string;
  prefix: string;
  suffix: string;
  rules: string[];
}

/** One contact in the world, however many texts report it. */
export interface ContactRow {
  contact_id: string;
  also: string[];
  channel: Channel;
  status: Status;
  date: string | null;
  date_earliest: string | null;
  date_latest: string | null;
  date_basis: DateBasis;
  /** The side that called, wrote or travelled, or `unknown`. */
  direction: string;
  initiator: string | null;
  host: string | null;
  travelled: string | null;
  invited_by: string | null;
  journey_id: string | null;
  place: string | null;
  country: string | null;
  multilateral: boolean;
  level: Level;
  occasion: string | null;
  occasion_kind: string;
  affected: string;
  /** Null where no text reports it. */
  prominence: Prominence | null;
  cameo: string | null;
  plover_mode: string | null;
  provenance: Provenance;
  article_ids: string[];
  record_ids: string[];
  reported_by: string | null;
  /** How well the record supports it; null where only texts do. */
  confidence: string | null;
  source_url: string[];
}

/** A person, or an office whose holder the text does not name, in a contact. */
export interface ParticipantRow {
  participant_id: string;
  contact_id: string;
  person_id: string | null;
  name: string | null;
  side: string;
  office_id: string | null;
  office: string | null;
  office_status: OfficeStatus | null;
  office_basis: "stated" | "tenure" | null;
  certain: boolean;
}

export interface PersonRow {
  person_id: string;
  name: string;
  /** Null where it is the last word of the name. */
  surname: string | null;
  native_script: string | null;
  side: string;
  aliases: string[];
  shared_aliases: string[];
  notes: string | null;
}

export interface OfficeRow {
  office_id: string;
  office: string;
  side: string;
  level: Level;
  /** One word for the holders on both sides. */
  role: string;
}

/** A span in an office. `start` and `end` are EDTF; `end` is the day on which the next holder or status begins. */
export interface TenureRow {
  person_id: string;
  name: string;
  office_id: string;
  office: string;
  side: string;
  status: OfficeStatus;
  start: string;
  end: string | null;
  end_reason: string | null;
  confidence: string;
  source_url: string[];
  notes: string | null;
}

/** A step in a change of an office's holder. */
export interface TransitionRow extends FirstContacts {
  transition_id: string;
  /** One for all steps of the same change; null where the holder stays, as after a re-election. */
  change_id: string | null;
  stage: Stage;
  office_id: string;
  side: string;
  date: string;
  event: string;
  outgoing: string | null;
  outgoing_name: string | null;
  incoming: string | null;
  incoming_name: string | null;
  confidence: string;
  source_url: string[];
  notes: string | null;
}

export interface TopicRow {
  article_id: string;
  contact_id: string | null;
  topic: string;
  start: number;
  end: number;
  quote: string;
}

export interface StatementRow {
  article_id: string;
  contact_id: string | null;
  speaker: string | null;
  person_id: string | null;
  start: number;
  end: number;
  quote: string;
}

export interface ExclusionRow {
  article_id: string;
  start: number;
  end: number;
  quote: string;
  reason: ExclusionReason;
  rule: string;
}

/** A rule the coder applies, with how often it fired in these texts. */
export interface RuleRow {
  rule_id: string;
  language: string | null;
  file: string | null;
  phrase: string | null;
  code: string | null;
  n_fired: number;
}

export interface Tables {
  articles: ArticleRow[];
  mentions: MentionRow[];
  contacts: ContactRow[];
  participants: ParticipantRow[];
  matches: MatchRow[];
  codings: CodingRow[];
  agreement: AgreementRow[];
  journeys: JourneyRow[];
  people: PersonRow[];
  offices: OfficeRow[];
  tenures: TenureRow[];
  transitions: TransitionRow[];
  topics: TopicRow[];
  statements: StatementRow[];
  frequency: FrequencyRow[];
  claims: ClaimRow[];
  outlets: OutletRow[];
  countries: CountryRow[];
  accounts: AccountRow[];
  rereadings: RereadingRow[];
  coverage: CoverageRow[];
  disagreements: DisagreementRow[];
  corrections: CorrectionRow[];
  exclusions: ExclusionRow[];
  rules: RuleRow[];
}

export type TableName = keyof Tables;
