// The rows of the tables that rest on the public record and on judgement; `rows.ts` hands them on.

import type {Channel, Period, Prominence, Provenance} from "./rows.js";

export type Coverage = "full" | "partial" | "none";
export type Level = "leader" | "minister" | "official";
export type MatchRelation = "same" | "part_of" | "candidate";
export type MatchRule = "only" | "day" | "weekday" | "topics" | "tie" | "rival" | "within" | "correction";
export type CorrectionAction = "override" | "split" | "merge" | "strike";

/** A row of the record beside a contact: what its readers coded and what holds. */
export interface CodingRow {
  record_id: string;
  contact_id: string;
  channel: Channel;
  initiator: string | null;
  initiator_basis: string | null;
  initiator_stated_by: string | null;
  occasion_kind_1: string | null;
  occasion_kind_2: string | null;
  occasion_kind: string;
  affected_1: string | null;
  affected_2: string | null;
  affected: string;
  reason: string | null;
  /** Whether an editor has confirmed what was settled; null where the codings agree. */
  confirmed: boolean | null;
}

/** How far two codings of the calls or the messages agree. */
export interface AgreementRow {
  column: "affected" | "occasion_kind";
  channel: "call" | "message";
  /** Rows that both coded. */
  n: number;
  agreed: number;
  /** Cohen's; null where chance alone makes them agree. */
  kappa: number | null;
  /** Rows that only one of them coded, or none. */
  n_single: number;
}

/** What another account of a contact on the record carries, of those that were read. */
export interface AccountRow {
  record_id: string;
  source_url: string;
  topic: string;
  /** What it says on it, in our words. */
  says: string;
  /** When it was read. */
  date: string;
}

/** A row of the record that was read again in public reports, or looked for in vain. */
export interface RereadingRow {
  record_id: string;
  contact_id: string;
  date: string;
  /** Drawn by lot, behind a claim, or met on the way. */
  why: "lot" | "claim" | "way";
  outcome: "confirmed" | "sharpened" | "corrected" | "doubtful" | "not_reached";
  /** Whether what was read says who called or wrote; null where that is not the question, or nothing was read. */
  caller: boolean | null;
  read: string[];
  note: string | null;
}

/** A text's contact beside a row of the record. */
export interface MatchRow {
  contact_id: string;
  record_id: string;
  relation: MatchRelation;
  text_date: string | null;
  record_date: string;
  /** Columns in which the two contradict. */
  conflict: string[];
  rule: MatchRule;
}

/** Meetings of one traveller in one city within four days. `start` and `end` are the first and last possible days. */
export interface JourneyRow {
  journey_id: string;
  /** The side that travelled, or `both`. */
  side: string;
  host: string | null;
  place: string | null;
  start: string;
  /** The last day on which it can have begun. */
  start_latest: string;
  end: string;
  travellers: string[];
  contact_ids: string[];
  level: Level;
}

/** What a country is called in a language. */
export interface CountryRow {
  country: string;
  language: string;
  name: string;
}

export interface OutletRow {
  outlet_id: string;
  name: string;
  hosts: string[];
  country: string | null;
  side: string;
  relation: string;
  basis: string;
  confidence: string | null;
}

/** Which contacts the record was searched for, from `start` to `end`, both included. */
export interface CoverageRow {
  level: Level;
  channel: string;
  start: string;
  end: string;
  coverage: Coverage;
  /** Whether counts may be turned into rates. */
  rated: boolean;
  how: string;
}

export interface DisagreementRow {
  item: string;
  office_or_table: string;
  value_used: string;
  version_a: string;
  version_b: string | null;
  handling: string;
}

export interface CorrectionRow {
  correction_id: string;
  date: string;
  role: string;
  action: CorrectionAction;
  contact_id: string;
  field: string | null;
  value: string | null;
  reason: string;
}

/** A sentence the story may make, as it comes out of these tables. */
export interface ClaimRow {
  claim_id: string;
  text: string;
  value: number | null;
  unit: string;
  n: number;
  unknowns: number;
  interval_low: number | null;
  interval_high: number | null;
  /** Each variant, what comes out under it and whether the claim still holds. */
  robustness: string[];
  /** The contacts it rests on, so that each can be looked up. */
  contact_ids: string[];
  /** Whether it holds in the tables as they are. */
  holds_as_found: boolean;
  holds: boolean;
}

/** The contacts that followed a change of a leading office, on the row that anchors it; else empty. */
export interface FirstContacts {
  first_message: string | null;
  message_lag_low: number | null;
  message_lag_high: number | null;
  first_call: string | null;
  call_lag_low: number | null;
  call_lag_high: number | null;
  first_meeting: string | null;
  meeting_lag_low: number | null;
  meeting_lag_high: number | null;
  /** The first call or meeting with the holder of the same office on the other side. */
  first_counterpart: string | null;
  counterpart_lag_low: number | null;
  counterpart_lag_high: number | null;
  /** What was not found until the holder left or the record ended. */
  censored: string[];
  /** Days from the anchor to the end of the holder's time or of the record. */
  observed_days: number | null;
  coverage: Coverage | null;
  window_start: string | null;
  window_end: string | null;
  /** Changes whose windows share a day with this one. */
  overlaps: string[];
}

/** A count of contacts that took place from `start` to `end`, both days included. */
export interface FrequencyRow {
  period: Period;
  /** Which one: `2021`, `2021-Q3`, `2021-07`, a holder and an office, a change and the side of it. */
  period_id: string;
  start: string;
  end: string;
  prominence: Prominence | "all";
  level: Level | "all";
  channel: Channel | "all";
  direction: string;
  host: string;
  provenance: Provenance;
  reported_by: string;
  unit: "row" | "journey";
  /** Contacts whose whole interval lies in the period. */
  n_low: number;
  /** Contacts that may lie in the period. */
  n_high: number;
  exposure_days: number | null;
  coverage: Coverage;
  rate_low: number | null;
  rate_high: number | null;
}
