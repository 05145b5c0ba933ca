import type {Column} from "../schema.js";
import {dateBases} from "./codes.js";

export const SIDE = "ISO 3166-1 alpha-3";
const UNITS = "counted in UTF-16 code units from the start of the text";

export const articleId: Column = {
  type: "string",
  description: "The text: the name of its file without the ending.",
  required: true
};

/** Columns that say when something happened; the same in every table that has them. */
export const dateColumns = {
  date: {type: "edtf", description: "When it happened, as far as it is known, in EDTF. Empty if nothing is known."},
  date_earliest: {type: "date", description: "The first day it can have happened on."},
  date_latest: {type: "date", description: "The last day it can have happened on."}
} as const satisfies Record<string, Column>;

export const dateBasis: Column = {
  type: "string",
  description: "How the date is known.",
  required: true,
  codes: dateBases
};

/** Columns that hold a stretch of a text. */
export const spanColumns = {
  start: {type: "integer", description: `Where the quoted words begin, ${UNITS}.`, required: true},
  end: {type: "integer", description: `Where they end, one past the last, ${UNITS}.`, required: true},
  quote: {type: "string", description: "The words, exactly as they stand in the text.", required: true}
} as const satisfies Record<string, Column>;

export const sourceUrl: Column = {type: "list", description: "Public reports that support the row."};
