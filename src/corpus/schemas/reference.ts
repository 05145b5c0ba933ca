import type {RowOf, Schema} from "../schema.js";

const CONFIDENCE = ["high", "medium", "low"] as const;
const confidence = {type: "code", required: true, codes: CONFIDENCE} as const;

/** Who held which office when. `end` is the first day that no longer counts. */
export const tenures = {
  person_id: {type: "id", key: true, references: "people.person_id"},
  name: {type: "string", required: true},
  office_id: {type: "id", key: true, references: "offices.office_id"},
  office: {type: "string", required: true},
  side: {type: "id", required: true, references: "dyad.side"},
  status: {type: "code", key: true, codes: ["elect", "incumbent", "acting"]},
  start: {type: "edtf", key: true},
  end: {type: "edtf"},
  end_reason: {type: "id"},
  confidence,
  source_url: {type: "urls", required: true},
  notes: {type: "string"}
} as const satisfies Schema;

/** The steps in which offices changed hands; steps of one change share a `change_id`. */
const transitions = {
  transition_id: {type: "id", key: true},
  change_id: {type: "id"},
  stage: {
    type: "code",
    required: true,
    codes: ["vote", "result", "endorsement", "oath", "appointment", "end"]
  },
  office_id: {type: "id", required: true, references: "offices.office_id"},
  side: {type: "id", required: true, references: "dyad.side"},
  date: {type: "edtf", required: true},
  event: {type: "id", required: true},
  outgoing: {type: "id", references: "people.person_id"},
  outgoing_name: {type: "string"},
  incoming: {type: "id", references: "people.person_id"},
  incoming_name: {type: "string"},
  confidence,
  source_url: {type: "urls", required: true},
  notes: {type: "string"}
} as const satisfies Schema;

/** Dated public events that news without a date can be tied to. */
const events = {
  event_id: {type: "id", key: true},
  label: {type: "string", required: true},
  date: {type: "edtf", required: true},
  contact: {type: "boolean", required: true},
  feast: {type: "id"},
  confidence,
  source_url: {type: "urls", required: true},
  notes: {type: "string"}
} as const satisfies Schema;

const side = {type: "id", references: "dyad.side"} as const;
const sideOr = <Code extends string>(...codes: Code[]) => ({...side, codes}) as const;

/** The occasions that the second reader may give. */
export const occasionKinds = [
  "change",
  "harm",
  "victory",
  "feast",
  "condolence",
  "invitation",
  "visit",
  "routine",
  "unknown"
] as const;

/**
 * Contacts on the public record. `participants` are both sides' people, or a side where its person is not named;
 * `roles` says what each was, in the same order.
 */
const record = {
  record_id: {type: "id", key: true},
  date: {type: "edtf", required: true},
  channel: {type: "code", required: true, codes: ["call", "video_call", "meeting", "visit", "message"]},
  level: {type: "code", required: true, codes: ["leader", "minister", "official"]},
  participants: {type: "list", required: true, references: "people.person_id|dyad.side"},
  roles: {type: "list", required: true, repeats: true},
  place: {type: "string"},
  host: side,
  travelled: sideOr("both"),
  journey_id: {type: "id"},
  initiator: sideOr("unknown"),
  initiator_basis: {type: "string"},
  initiator_stated_by: sideOr("other", "none"),
  occasion: {type: "string"},
  occasion_class: {type: "code", codes: ["change", "harm", "victory", "feast", "other"]},
  occasion_kind_2: {type: "code", codes: occasionKinds},
  affected: sideOr("both", "none", "unknown"),
  affected_2: sideOr("both", "none", "unknown"),
  topics: {type: "list"},
  evidence: {type: "code", required: true, codes: ["stated", "weekday", "inferred"]},
  confidence,
  check: {type: "code", codes: ["confirmed", "corrected", "added", "doubtful"]},
  reported_by: {type: "list", required: true, references: "dyad.side", codes: ["both", "other"]},
  outlet: {type: "list"},
  source_url: {type: "urls", required: true}
} as const satisfies Schema;

/** Who publishes: by host, with the side and the relation to a state. */
const outlets = {
  outlet_id: {type: "id", key: true},
  name: {type: "string", required: true},
  hosts: {type: "list", required: true},
  country: {type: "id"},
  side: {...side, required: true, codes: ["other"]},
  relation: {
    type: "code",
    required: true,
    codes: [
      "state",
      "semi_official",
      "foreign_state",
      "news_agency_independent",
      "private",
      "party_or_movement",
      "opposition",
      "reprint_or_aggregator",
      "blog",
      "unknown"
    ]
  },
  basis: {type: "string", required: true},
  confidence
} as const satisfies Schema;

/** Where sources differ, which value is used and why. */
const disagreements = {
  item: {type: "string", key: true},
  office_or_table: {type: "string", required: true},
  value_used: {type: "string", required: true},
  version_a: {type: "string", required: true},
  version_b: {type: "string"},
  handling: {type: "string", required: true}
} as const satisfies Schema;

/** Which contacts the record was searched for, when and how well. `rated` says whether a rate may be made of their number. */
const coverage = {
  level: {type: "code", key: true, codes: ["leader", "minister", "official"]},
  channel: {type: "code", key: true, codes: ["call", "meeting", "visit", "message"]},
  start: {type: "day", key: true},
  end: {type: "day", required: true},
  coverage: {type: "code", required: true, codes: ["full", "partial", "none"]},
  rated: {type: "boolean", required: true},
  how: {type: "string", required: true}
} as const satisfies Schema;

/** What the two codings of the record differ on, settled by the written rule. */
const settled = {
  record_id: {type: "id", key: true, references: "record.record_id"},
  column: {type: "code", key: true, codes: ["affected", "occasion_kind"]},
  value: {type: "id", required: true},
  reason: {type: "string", required: true},
  confirmed: {type: "boolean", required: true}
} as const satisfies Schema;

/** What an editor changes in the contacts, applied last. */
const corrections = {
  correction_id: {type: "id", key: true},
  date: {type: "day", required: true},
  role: {type: "string", required: true},
  action: {type: "code", required: true, codes: ["override", "split", "merge", "strike"]},
  contact_id: {type: "id", required: true},
  field: {
    type: "code",
    codes: [
      "channel",
      "status",
      "date",
      "initiator",
      "host",
      "travelled",
      "invited_by",
      "place",
      "country",
      "multilateral",
      "occasion",
      "occasion_kind",
      "affected"
    ]
  },
  value: {type: "string"},
  reason: {type: "string", required: true}
} as const satisfies Schema;

/** What other accounts of a contact carry, of those that were read. */
const accounts = {
  record_id: {type: "id", key: true, references: "record.record_id"},
  source_url: {type: "string", key: true},
  topic: {type: "string", key: true},
  says: {type: "string", required: true},
  date: {type: "day", required: true}
} as const satisfies Schema;

/** Rows of the record that were looked for again in public reports, and what came of it. */
const rereadings = {
  record_id: {type: "id", key: true, references: "record.record_id"},
  date: {type: "day", required: true},
  why: {type: "code", required: true, codes: ["lot", "claim", "way"]},
  outcome: {
    type: "code",
    required: true,
    codes: ["confirmed", "sharpened", "corrected", "doubtful", "not_reached"]
  },
  caller: {type: "boolean"},
  read: {type: "urls"},
  note: {type: "string"}
} as const satisfies Schema;

export type TenureRow = RowOf<typeof tenures>;
export type TransitionRow = RowOf<typeof transitions>;
export type EventRow = RowOf<typeof events>;
export type RecordRow = RowOf<typeof record>;
export type OutletRow = RowOf<typeof outlets>;
export type DisagreementRow = RowOf<typeof disagreements>;
export type CoverageRow = RowOf<typeof coverage>;
export type SettledRow = RowOf<typeof settled>;
export type CorrectionRow = RowOf<typeof corrections>;
export type AccountRow = RowOf<typeof accounts>;
export type RereadingRow = RowOf<typeof rereadings>;

/** Every table of `data/reference/` by the file's name without `.csv`. */
export const referenceTables = {
  tenures,
  transitions,
  events,
  record,
  outlets,
  disagreements,
  coverage,
  settled,
  corrections,
  accounts,
  rereadings
} as const;
