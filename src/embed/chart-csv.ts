import type {Cell, ChartTable} from "../charts/chart.js";
import {csvField} from "../corpus/csv-field.js";

/** The marks shown, one a row, as CSV (RFC 4180, UTF-8): a header, lines ended by CRLF, what is not known left empty. */
export function chartCsv({columns, rows}: ChartTable): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

const field = (cell: Cell): string => csvField(cell === null ? "" : String(cell));
