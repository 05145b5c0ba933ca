import type {RecordMark} from "../the-line/record-rows.js";
import type {Spot} from "../the-record/marks.js";

export interface BlockSize {
  /** Pixels from one mark to the next, across and down. */
  across: number;
  down: number;
  /** How many stand under each other. */
  rows: number;
  small: number;
  large: number;
}

/** Marks as a block that grows to the right: its length tells their number as a bar does. Centres, from its upper left corner. */
export function block(marks: readonly RecordMark[], {across, down, rows, small, large}: BlockSize): Spot[] {
  return marks.map((item, i) => ({
    item,
    along: (Math.floor(i / rows) + 0.5) * across,
    across: ((i % rows) + 0.5) * down,
    radius: item.large ? large : small,
    bar: null
  }));
}

/** The fewest rows with which the largest block fits into so many pixels. */
export function rowsFor(most: number, room: number, across: number): number {
  return Math.max(1, Math.ceil(most / Math.max(1, Math.floor(room / across))));
}

/** How wide a block becomes. */
export const blockWidth = (count: number, {across, rows}: BlockSize): number => Math.ceil(count / rows) * across;
