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
export const transitions = {
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
export const events = {
  event_id: {type: "id", key: true},
  label: {type: "string", required: true},
  date: {type: "edtf", required: true},
  contact: {type: "boolean", required: true},
  feast: {type: "id"},
  confidence,
  source_url: {type: "urls", required: true},
  notes: {type: "string"}
} as const satisfies Schema;

/** Contacts on the public record. */
export const record = {
  record_id: {type: "id", key: true},
  date: {type: "edtf", required: true},
  channel: {type: "code", required: true, codes: ["call", "video_call", "meeting", "visit", "message"]}
} as const satisfies Schema;

export type TenureRow = RowOf<typeof tenures>;
export type TransitionRow = RowOf<typeof transitions>;
export type EventRow = RowOf<typeof events>;
