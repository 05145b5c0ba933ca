import {existsSync, readFileSync} from "node:fs";
import {type CellValue, cellFaults, cellValue} from "./cell.js";
import {suggest} from "./near.js";
import {attempt, type Problem, problem} from "./problem.js";
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

/** What files were read as, by their text: while one works, all but one of them are as they were. */
const known = new Map<string, {bytes: Buffer; table: Table}>();

/** A CSV file read by its schema, with its problems beside the rows; a file whose header is wrong has no rows. */
export function loadTable<S extends Schema>(path: string, schema: S): Table<S> {
  const bytes = existsSync(path) ? readFileSync(path) : null;
  const before = known.get(path);
  const same = bytes !== null && before?.table.schema === schema && before.bytes.equals(bytes);
  const table = same ? (before.table as unknown as Table<S>) : freshTable(path, schema);
  if (bytes !== null) known.set(path, {bytes, table: table as unknown as Table});
  return {...table, problems: [...table.problems]};
}

function freshTable<S extends Schema>(path: string, schema: S): Table<S> {
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
    return [
      problem(
        {file, row: 1, column: first.split(/[;\t]/)[0] ?? null, value: first},
        "is not separated by commas",
        "save the file as CSV with commas"
      )
    ];
  }
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const unknown = names.filter((name) => !columns.includes(name));
  const missing = columns.filter((name) => !names.includes(name));
  const at = (column: string) => ({file, row: 1, column});
  return [
    ...twice.map((name) => problem(at(name), "is the name of two columns", "keep one of them")),
    ...unknown.map((name) => problem(at(name), "is not a column of this table", suggest(name, columns, "take it out"))),
    ...missing.map((name) => problem(at(name), "is missing", "add the column to the header and a cell to every row"))
  ];
}

function addRow<S extends Schema>(table: Table<S>, names: string[], {line, cells}: CsvRecord): void {
  const {file, schema, problems} = table;
  if (cells.length !== names.length) {
    problems.push(ragged({file, row: line}, cells, names));
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

/** The first column without a cell, or the last one, behind which there are more. */
function ragged(place: {file: string; row: number}, cells: string[], names: string[]): Problem {
  const message = `has ${cells.length} cells where the header has ${names.length}`;
  const column = names[Math.min(cells.length, names.length - 1)] ?? null;
  const value = cells.join(",");
  return cells.length < names.length
    ? problem({...place, column, value}, message, "add the missing commas")
    : problem({...place, column, value}, message, "put a text that holds a comma in quotation marks");
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
