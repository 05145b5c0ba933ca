import type {Schema} from "../schema.js";

/** What is known of each source text beside its words. A blank cell means not known. */
export const sources = {
  file: {type: "string", key: true},
  outlet: {type: "string"},
  url: {type: "urls"},
  published: {type: "edtf"},
  language: {type: "string"},
  rights: {type: "code", codes: ["full", "quote"]},
  title: {type: "string"}
} as const satisfies Schema;
