import type {CodedArticle, CodedMention} from "../coder/types.js";
import {csvField} from "../corpus/csv-field.js";

const COLUMNS = [
  "mention_id",
  "article_id",
  "contact_id",
  "prominence",
  "status",
  "date",
  "date_earliest",
  "date_latest",
  "date_expression",
  "date_basis",
  "start",
  "end",
  "quote",
  "prefix",
  "suffix",
  "rules"
] as const satisfies (keyof CodedMention)[];

/** The mentions of a coded text with the columns of the published table: RFC 4180, lists joined by `|`, null empty. */
export function mentionsCsv({contacts}: CodedArticle): string {
  const rows = contacts.flatMap(({mentions}) => mentions).sort((a, b) => a.start - b.start);
  const lines = rows.map((row) => COLUMNS.map((column) => csvField(cell(row[column]))));
  return [COLUMNS, ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

function cell(value: string | number | null | readonly string[]): string {
  return typeof value === "object" && value !== null ? value.join("|") : String(value ?? "");
}
