import type {RowOf, Schema} from "../schema.js";

/** Who may take part in a contact, by every spelling met. */
export const people = {
  person_id: {type: "id", key: true},
  name: {type: "string", required: true},
  surname: {type: "string"},
  native_script: {type: "string"},
  side: {type: "id", required: true, references: "dyad.side"},
  aliases: {type: "list", required: true},
  shared_aliases: {type: "list"},
  notes: {type: "string"}
} as const satisfies Schema;

/** The offices whose holders' contacts count. `role` is one word for both sides' holders. */
export const offices = {
  office_id: {type: "id", key: true},
  office: {type: "string", required: true},
  side: {type: "id", required: true, references: "dyad.side"},
  level: {type: "code", required: true, codes: ["leader", "minister", "official"]},
  role: {type: "id", required: true}
} as const satisfies Schema;

/** Towns, by which a contact in one of the two countries is known. */
const places = {
  place: {type: "string", key: true},
  country: {type: "id", key: true},
  aliases: {type: "list", required: true},
  capital: {type: "boolean"}
} as const satisfies Schema;

/** People of third countries. */
const outsiders = {
  name: {type: "string", key: true},
  country: {type: "id", required: true},
  aliases: {type: "list", required: true}
} as const satisfies Schema;

export type PersonRow = RowOf<typeof people>;
export type OfficeRow = RowOf<typeof offices>;

/** Tables in `data/lexicon/` by the file's name without `.csv`; one with no schema here is read as it stands. */
export const lexiconTables: Readonly<Record<string, Schema>> = {people, offices, places, outsiders};
