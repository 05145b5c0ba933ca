import {csvField} from "../corpus/csv-field.js";
import type {TableName, Tables} from "./rows.js";
import {columnsOf} from "./schemas.js";

const SEPARATOR = "|";

/** A table as CSV (RFC 4180, UTF-8): a header, lines ended by CRLF, lists joined by `|`, null empty. */
export function tableCsv(name: TableName, rows: Tables[TableName]): string {
  const columns = columnsOf(name).map(([column]) => column);
  const lines = rows.map((row) => columns.map((column) => csvField(cell(row, column))));
  return [columns, ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

function cell(row: object, column: string): string {
  const value: unknown = Reflect.get(row, column);
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.map(item).join(SEPARATOR) : String(value);
}

function item(value: unknown): string {
  const text = String(value);
  if (text.includes(SEPARATOR)) throw new RangeError(`"${text}" is in a list, which "|" separates; write it without`);
  return text;
}
