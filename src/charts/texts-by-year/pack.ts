export interface PackRoom {
  /** Pixels. */
  width: number;
  height: number;
  /** The side of a square where there is room enough. */
  largest: number;
}

export interface Packing {
  size: number;
  /** From one square to the next. */
  step: number;
  /** How many stand in a row. */
  across: number;
}

const least = 3;

/** The largest squares of which so many stand in the room in rows; the least that can be seen where even those are too many. */
export function pack(count: number, {width, height, largest}: PackRoom): Packing {
  for (let size = largest; ; --size) {
    const gap = size >= 16 ? 4 : size >= 8 ? 2 : 1;
    const step = size + gap;
    const across = Math.max(1, Math.floor((width + gap) / step));
    const rows = Math.floor((height + gap) / step);
    if (across * rows >= count || size <= least) return {size, step, across};
  }
}
