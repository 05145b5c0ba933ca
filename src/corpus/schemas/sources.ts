import type {RowOf, Schema} from "../schema.js";

/** What is known of each source text beside its words. A blank cell means not known. */
export const sources = {
  file: {type: "string", key: true},
  outlet: {type: "string"},
  url: {type: "urls"},
  published: {type: "edtf"},
  language: {type: "id"},
  rights: {type: "code", codes: ["full", "excerpt"]},
  title: {type: "string"}
} as const satisfies Schema;

export type SourceRow = RowOf<typeof sources>;
