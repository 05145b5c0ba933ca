/**
 * `list` is an array in JSON and joined by `|` in CSV, `date` a day written 2021-07-05, `edtf` a date that may be less
 * than a day or uncertain.
 */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date" | "edtf" | "list";

/** What a column may say, and what that means. */
export type Codes = Readonly<Record<string, string>>;

export interface Column {
  type: ColumnType;
  description: string;
  /** Never null. */
  required?: true;
  codes?: Codes;
}

export interface ForeignKey {
  column: string;
  table: string;
  /** The column of that table, itself a key. */
  key: string;
}

/** A table as published: its columns in order, what tells rows apart, and what they refer to. */
export interface TableSchema<Row = Record<string, unknown>> {
  title: string;
  description: string;
  columns: {readonly [Name in keyof Row]: Column};
  primaryKey: readonly (keyof Row & string)[];
  foreignKeys: readonly ForeignKey[];
}
