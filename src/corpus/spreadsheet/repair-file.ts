import {parse} from "csv-parse/sync";
import {csvField} from "../csv-field.js";
import type {Schema} from "../schema.js";
import {repairCell} from "./repair-cell.js";
import {repairEncoding} from "./repair-encoding.js";

/** A cell, a row or (row null) a whole file that a spreadsheet changed. */
export interface FileRepair {
  row: number | null;
  column: string | null;
  before: string;
  after: string;
  why: string;
}

export interface RepairedFile {
  text: string;
  repairs: FileRepair[];
}

interface Record {
  raw: string;
  cells: string[];
  line: number;
}

/**
 * A CSV file as it was before a spreadsheet saved it, with every change. Lines without a change keep their bytes. Null
 * where it cannot be read as a table at all.
 */
export function repairFile(bytes: Uint8Array, schema: Schema): RepairedFile | null {
  const {text, misread} = repairEncoding(bytes);
  const repairs: FileRepair[] = misread
    ? [{row: null, column: null, before: misread, after: "UTF-8", why: "the letters would be misread"}]
    : [];
  const delimiter = delimiterOf(text, schema);
  if (delimiter !== ",") {
    const name = delimiter === "\t" ? "tabs" : "semicolons";
    repairs.push({row: null, column: null, before: name, after: "commas", why: `the cells are parted by ${name}`});
  }
  const records = recordsOf(text, delimiter);
  const [header, ...rows] = records ?? [];
  if (!records || !header) return null;
  const columns = header.cells.map((name) => name.trim());
  const widths = new Map(columns.map((name, i) => [name, paddedWidth(rows.map(({cells}) => cells[i] ?? ""))]));
  const end = /\r?\n/.exec(text)?.[0] ?? "\n";
  const lines = records.flatMap((record) => {
    const found = record === header ? [] : repairRow(record, columns, {schema, widths});
    repairs.push(...found);
    if (found.some(({after}) => after === "(left out)")) return [];
    const kept = delimiter === "," && found.length === 0;
    return [kept ? record.raw : record.cells.map(csvField).join(",") + end];
  });
  return {text: lines.join(""), repairs};
}

/** Changes the cells of a record in place, and tells how. */
function repairRow(
  record: Record,
  columns: readonly string[],
  {schema, widths}: {schema: Schema; widths: ReadonlyMap<string, number>}
): FileRepair[] {
  const {cells, line: row} = record;
  if (cells.length > 1 && cells.every((cell) => cell.trim() === "")) {
    return [{row, column: null, before: record.raw.trim(), after: "(left out)", why: "the row holds nothing"}];
  }
  const extra = cells.slice(columns.length);
  const cut = extra.length > 0 && extra.every((cell) => cell.trim() === "");
  if (cut) cells.length = columns.length;
  const repairs = cells.flatMap((cell, i): FileRepair[] => {
    const column = columns[i] ?? "";
    const found = schema[column] && (repairCell(cell, schema[column]) ?? padded(cell, widths.get(column) ?? 0));
    if (!found) return [];
    cells[i] = found.value;
    return [{row, column, before: cell, after: found.value, why: found.why}];
  });
  const emptied = {row, column: null, before: "cells behind the last column", after: "none", why: "they are empty"};
  return cut ? [emptied, ...repairs] : repairs;
}

/** A number whose leading zeros the other cells of its column still have. */
function padded(cell: string, width: number): {value: string; why: string} | null {
  const cut = width > 0 && /^\d+$/.test(cell) && cell.length < width;
  return cut ? {value: cell.padStart(width, "0"), why: "a spreadsheet cut the zeros in front"} : null;
}

const FEWEST = 2;

/** How many digits the numbers of a column have, if they begin with zeros and are all of one length; else 0. */
function paddedWidth(cells: readonly string[]): number {
  const zeros = cells.filter((cell) => /^0\d+$/.test(cell));
  const lengths = new Set(zeros.map(({length}) => length));
  return zeros.length >= FEWEST && lengths.size === 1 ? (zeros[0]?.length ?? 0) : 0;
}

function recordsOf(text: string, delimiter: string): Record[] | null {
  const lines: number[] = [];
  try {
    const found = parse(text, {
      delimiter,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ["\r\n", "\n"],
      on_record: (record, {lines: line}) => {
        lines.push(line);
        return record;
      }
    }) as unknown as {record: string[]; raw: string}[];
    return found.map(({record, raw}, i) => ({raw, cells: record, line: (lines[i] ?? 0) - breaksIn(record)}));
  } catch {
    return null;
  }
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
}

/** What parts the names of the first line, if that gives columns the table has. */
function delimiterOf(text: string, schema: Schema): "," | ";" | "\t" {
  const [first = ""] = text.split(/\r?\n/, 1);
  const known = (delimiter: string) =>
    first.split(delimiter).filter((name) => schema[name.trim().replaceAll('"', "")]).length;
  return known(",") > 0 && first.includes(",") ? "," : known(";") > 1 ? ";" : known("\t") > 1 ? "\t" : ",";
}
