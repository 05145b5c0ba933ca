import type {Placed, StepMark} from "../../mark.js";
import type {CallRow, StepRows} from "../../rows.js";

/** Where a grid begins, how large a cell is, and whether rows go on downwards (1) or upwards (-1). Pixels. */
export interface Grid {
  x: number;
  y: number;
  columns: number;
  cell: number;
  r: number;
  way: 1 | -1;
}

/** The marks of calls row by row; a call without a mark leaves its cell free. */
export function grid(calls: readonly CallRow[], {marks}: StepRows, {x, y, columns, cell, r, way}: Grid): Placed[] {
  return calls.flatMap((call, i) =>
    markOf(call, marks, {x: x + ((i % columns) + 0.5) * cell, y: y + way * Math.floor(i / columns) * cell, r})
  );
}

/** The mark of a call at its place, smaller where no leader took part; nothing where it has none. */
export function markOf({id}: CallRow, marks: readonly StepMark[], at: {x: number; y: number; r: number}): Placed[] {
  const mark = marks.find(({contact_id}) => contact_id === id);
  return mark === undefined ? [] : [{mark, ...at, r: mark.large ? at.r : at.r * 0.75}];
}
