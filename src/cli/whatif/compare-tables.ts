import {changedPart} from "../../tables/changed-part.js";

/** A row of any table, columns by name. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows of every table by the table's name. */
export type AnyTables = Readonly<Record<string, readonly Row[]>>;

export interface CellChange {
  column: string;
  before: unknown;
  after: unknown;
}

export interface KeyedRow {
  key: string;
  row: Row;
}

/** A row that is in both, and every column in which it differs; `row` is as it is now. */
export interface ChangedRow extends KeyedRow {
  changes: CellChange[];
}

export interface TableChange {
  table: string;
  added: KeyedRow[];
  removed: KeyedRow[];
  changed: ChangedRow[];
}

/** What tells the rows of each table apart: its key columns by the table's name. */
export type Keys = readonly (readonly [table: string, columns: readonly string[]])[];

/**
 * What differs between two sets of tables, in the order of `keys`; tables without a difference are left out. A column or
 * a table that only one of them has counts as empty in the other.
 */
export function compareTables(before: AnyTables, after: AnyTables, keys: Keys): TableChange[] {
  return keys
    .map(([table, columns]) => compare(table, columns, [before[table] ?? [], after[table] ?? []]))
    .filter(({added, removed, changed}) => added.length + removed.length + changed.length > 0);
}

function compare(table: string, columns: readonly string[], [old, now]: [readonly Row[], readonly Row[]]): TableChange {
  const part = changedPart(old, now);
  const [mine, theirs] = [old.slice(part.from, part.before), now.slice(part.from, part.now)];
  const [had, has] = [new Set(mine), new Set(theirs)];
  const was = new Map(mine.filter((row) => !has.has(row)).map((row) => [keyOf(row, columns), row]));
  const is = new Map(theirs.filter((row) => !had.has(row)).map((row) => [keyOf(row, columns), row]));
  const change: TableChange = {table, added: [], removed: [], changed: []};
  for (const [key, row] of is) {
    const other = was.get(key);
    if (!other) change.added.push({key, row});
    else if (differs(other, row)) change.changed.push({key, row, changes: changesOf(other, row)});
  }
  for (const [key, row] of was) if (!is.has(key)) change.removed.push({key, row});
  return change;
}

function keyOf(row: Row, columns: readonly string[]): string {
  return columns.map((column) => row[column] ?? "").join(" ");
}

function differs(before: Row, after: Row): boolean {
  return before !== after && JSON.stringify(before) !== JSON.stringify(after) && changesOf(before, after).length > 0;
}

function changesOf(before: Row, after: Row): CellChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((column) => ({column, before: before[column] ?? null, after: after[column] ?? null}))
    .filter(({before, after}) => JSON.stringify(before) !== JSON.stringify(after));
}
