/**
 * `list` is joined by `|`, `urls` by spaces, `boolean` is yes or no, `day` is YYYY-MM-DD,
 * `edtf` a day, month or year that may be uncertain (`?`), a span (`a/b`) or one of a span (`[a..b]`).
 */
export type ColumnType = "string" | "id" | "code" | "list" | "edtf" | "day" | "urls" | "boolean" | "integer";

export interface Column {
  readonly type: ColumnType;
  readonly required?: boolean;
  /** Part of what tells one row from another; required by that. */
  readonly key?: boolean;
  /** Of a list: whether one item may stand in it twice. */
  readonly repeats?: boolean;
  /** What a cell (of a list: an item) may say; beside `references`, what it may say instead. */
  readonly codes?: readonly string[];
  /** A column of another table that must hold the value, e.g. `people.person_id`. */
  readonly references?: string;
}

/** The columns of one CSV file by name. A file may order them as it likes. */
export type Schema = Readonly<Record<string, Column>>;

type Scalar<C extends Column> = C extends {type: "boolean"}
  ? boolean
  : C extends {type: "integer"}
    ? number
    : C extends {type: "code"; codes: readonly (infer Code)[]}
      ? Code
      : string;

type Cell<C extends Column> = C extends {type: "list"; codes: readonly (infer Code)[]}
  ? C extends {references: string}
    ? string[]
    : Code[]
  : C extends {type: "list" | "urls"}
    ? string[]
    : C extends {required: true} | {key: true}
      ? Scalar<C>
      : Scalar<C> | null;

/** The row a schema describes. A blank cell is null, of a list the empty list. */
export type RowOf<S extends Schema> = {-readonly [Name in keyof S]: Cell<S[Name]>};
