import type {Table} from "../../../src/corpus/csv.js";

/** A table of a lexicon file, its rows from line 2 on. */
export function table(name: string, ...rows: Record<string, unknown>[]): Table {
  return {
    file: `${name}.csv`,
    schema: {},
    rows: rows as Table["rows"],
    cells: rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, String(cell)]))),
    lines: rows.map((_, index) => index + 2),
    problems: []
  };
}
