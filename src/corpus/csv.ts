import {type CellValue, cellFaults, cellValue} from "./cell.js";
import {suggest} from "./near.js";
import {attempt, type Problem, problem, stopOn} from "./problem.js";
import {type CsvRecord, readRecords} from "./records.js";
import type {RowOf, Schema} from "./schema.js";
import {shownPath} from "./shown-path.js";

/** A table as read: `cells[i]` is what `rows[i]` was written as, `lines[i]` the line of the file it begins on. */
export interface Table<S extends Schema = Schema> {
  file: string;
  schema: S;
  rows: RowOf<S>[];
  cells: Record<string, string>[];
  lines: number[];
  problems: Problem[];
}

/** The rows of a CSV file by its schema. Throws a `DataError` with every problem of the file. */
export function readTable<S extends Schema>(path: string, schema: S): RowOf<S>[] {
  const {rows, problems} = loadTable(path, schema);
  stopOn(problems);
  return rows;
}

/** The same, with the problems beside the rows; a file whose header is wrong has no rows. */
export function loadTable<S extends Schema>(path: string, schema: S): Table<S> {
  const table: Table<S> = {file: shownPath(path), schema, rows: [], cells: [], lines: [], problems: []};
  const {value: records, problems} = attempt(() => readRecords(path));
  table.problems.push(...problems);
  if (records) fill(table, records);
  return table;
}

/** The rows of a CSV file that has no schema: every column of its header holds text. */
export function loadPlainTable(path: string): Table {
  const [header] = attempt(() => readRecords(path)).value ?? [];
  const columns = header?.cells.map((name) => [name, {type: "string"}] as const) ?? [];
  return loadTable(path, Object.fromEntries(columns));
}

function fill<S extends Schema>(table: Table<S>, [header, ...records]: CsvRecord[]): void {
  const names = header?.cells ?? [];
  table.problems.push(...headerProblems(table, names));
  if (table.problems.length > 0) return;
  for (const record of records) addRow(table, names, record);
  table.problems.push(...duplicateKeys(table));
}

function headerProblems({file, schema}: Table, names: string[]): Problem[] {
  const [first = ""] = names;
  const columns = Object.keys(schema);
  if (names.length === 1 && /[;\t]/.test(first)) {
    return [problem({file, row: 1}, "is not separated by commas", "save the file as CSV with commas")];
  }
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const unknown = names.filter((name) => !columns.includes(name));
  const missing = columns.filter((name) => !names.includes(name));
  return [
    ...twice.map((value) => problem({file, row: 1, value}, "is the name of two columns", "keep one of them")),
    ...unknown.map((value) =>
      problem({file, row: 1, value}, "is not a column of this table", suggest(value, columns, "take it out"))
    ),
    ...missing.map((value) => problem({file, row: 1, value}, "is a column that is missing", "add it to the header"))
  ];
}

function addRow<S extends Schema>(table: Table<S>, names: string[], {line, cells}: CsvRecord): void {
  const {file, schema, problems} = table;
  if (cells.length !== names.length) {
    problems.push(ragged({file, row: line}, cells, names.length));
    return;
  }
  const row: Record<string, CellValue> = {};
  const written: Record<string, string> = {};
  for (const [name, column] of Object.entries(schema)) {
    const text = cells[names.indexOf(name)] ?? "";
    for (const {value, message, fix} of cellFaults(text, column)) {
      problems.push(problem({file, row: line, column: name, value}, message, fix));
    }
    row[name] = cellValue(text, column);
    written[name] = text;
  }
  table.rows.push(row as RowOf<S>);
  table.cells.push(written);
  table.lines.push(line);
}

function ragged(place: {file: string; row: number}, cells: string[], expected: number): Problem {
  const message = `has ${cells.length} cells where the header has ${expected}`;
  return cells.length < expected
    ? problem(place, message, "add the missing commas")
    : problem(place, message, "put a text that holds a comma in quotation marks");
}

function duplicateKeys({file, schema, rows, lines}: Table): Problem[] {
  const keys = Object.keys(schema).filter((name) => schema[name]?.key);
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, row] of rows.entries()) {
    const line = lines[index] ?? 0;
    const value = keys.map((name) => row[name]).join(" ");
    const first = seen.get(value);
    if (first === undefined || keys.length === 0) seen.set(value, line);
    else
      problems.push(
        problem(
          {file, row: line, column: keys.join(" + "), value},
          `is on row ${first} already`,
          "keep one row or tell them apart"
        )
      );
  }
  return problems;
}
