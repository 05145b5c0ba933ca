import type {Table} from "../csv.js";
import type {Place} from "../problem.js";
import type {RowOf, Schema} from "../schema.js";

/** A row with the means to point at a cell of it. */
export interface PlacedRow<S extends Schema> {
  row: RowOf<S>;
  line: number;
  at: (column: keyof S & string) => Place;
}

/** The rows of a table that have no problem by themselves, each knowing where it stands. */
export function placed<S extends Schema>({file, rows, cells, lines, problems}: Table<S>): PlacedRow<S>[] {
  const broken = new Set(problems.map((problem) => problem.row));
  return rows.flatMap((row, index) => {
    const line = lines[index] ?? 0;
    if (broken.has(line)) return [];
    const at = (column: string) => ({file, row: line, column, value: cells[index]?.[column] || null});
    return [{row, line, at}];
  });
}
