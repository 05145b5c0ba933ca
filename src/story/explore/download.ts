import {csvField} from "../../corpus/csv-field.js";
import type {Entry} from "./entries.js";

const SEPARATOR = "|";

/** A contact as the table of contacts has it, and after it the names of those who took part. */
function downloadRow({contact, participants}: Entry): Record<string, unknown> {
  return {
    ...contact,
    participants: participants.map(({name, office, side}) => `${name ?? office ?? "an official"} (${side})`)
  };
}

/** What is shown as CSV, written as the published tables are: RFC 4180, lists joined by `|`, null empty. */
export function downloadCsv(entries: readonly Entry[]): string {
  const rows = entries.map(downloadRow);
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => csvField(cell(row[column]))));
  return [columns, ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

/** What is shown as JSON: lists are lists, what is not known is null. */
export function downloadJson(entries: readonly Entry[]): string {
  return `${JSON.stringify(entries.map(downloadRow), null, 1)}\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value)
    ? value.map((item) => String(item).replaceAll(SEPARATOR, "/")).join(SEPARATOR)
    : String(value);
}
