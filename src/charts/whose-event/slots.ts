import type {Labels} from "../label.js";
import {type Block, blocksOf, type Column} from "./blocks.js";
import type {EventRows} from "./rows.js";

/** A column with its place: `across` circles stand side by side in it. */
export interface Slot {
  column: Column;
  x: number;
  width: number;
  across: number;
}

export interface PlacedBlock {
  block: Block;
  x: number;
  width: number;
  slots: Slot[];
}

export interface Margins {
  left: number;
  gap: number;
  right: number;
}

/** What had happened to both or to neither stands in one column, which is wider. */
const share = ({affected}: Block): number => (affected === null ? 1.5 : 1);
const widest = 96;

/** The blocks side by side, over the width between the margins. */
export function placeBlocks(rows: EventRows, {left, gap, right}: Margins, labels: Labels): PlacedBlock[] {
  const blocks = blocksOf(rows, labels);
  const shares = blocks.reduce((sum, block) => sum + block.columns.length * share(block), 0);
  const room = right - left - gap * Math.max(0, blocks.length - 1);
  const unit = Math.min(widest, room / Math.max(1, shares));
  let x = left;
  return blocks.map((block) => {
    const own = {x, width: unit * share(block)};
    const slots = block.columns.map((column, i) => ({
      column,
      x: own.x + i * own.width,
      width: own.width,
      across: (unit >= 80 ? 3 : 2) + (block.affected === null ? 1 : 0)
    }));
    const placed = {block, x, width: own.width * slots.length, slots};
    x += placed.width + gap;
    return placed;
  });
}
