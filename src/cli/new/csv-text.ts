import {csvField} from "../../corpus/csv-field.js";

type Cells = Readonly<Record<string, string>>;

/** A CSV file: its header and a line a row. A column a row does not name is blank. */
export function csvText(columns: readonly string[], rows: readonly Cells[]): string {
  const lines = rows.map((row) => columns.map((column) => csvField(row[column] ?? "")).join(","));
  return [columns.join(","), ...lines, ""].join("\n");
}
