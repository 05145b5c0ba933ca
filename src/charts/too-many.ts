import type {ChartEntry, ChartRows} from "./chart.js";
import {picture} from "./picture.js";
import {wrap} from "./text-width.js";
import {color} from "./theme.js";
import {lineStep, write} from "./write.js";

/** Marks that one picture can hold so that they can still be told apart, and a page of several pictures be opened. */
export const MOST_MARKS = 1200;

/** How many things, in lists of any depth, the rows of a chart hold; counting ends where there are too many. */
function thingsIn(value: unknown, most: number): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = Array.isArray(value) ? value.length : 0;
  for (const part of Object.values(value)) {
    if (count > most) return count;
    count += thingsIn(part, most - count);
  }
  return count;
}

/** Whether the rows of a chart are more than can be drawn one by one. */
export const tooMany = (rows: ChartRows): boolean => thingsIn(rows, MOST_MARKS) > MOST_MARKS;

/** What stands where so many contacts would have been drawn. */
export const tooManyWords = (n: number): string =>
  `${n.toLocaleString("en")} are too many to draw one by one. All of them are in the explorer and in the tables.`;

const size = 15;

/** A chart that says so where there is too much to be drawn; what it counts and tells stays as it is. */
export function orTooMany<R extends ChartRows>(entry: ChartEntry<R>): ChartEntry<R> {
  return {
    ...entry,
    draw(rows, options) {
      if (!tooMany(rows)) return entry.draw(rows, options);
      const lines = wrap(tooManyWords(rows.n), size, {width: options.width - 16});
      const height = lines.length * lineStep(size) + 32;
      return picture(options, height, write(options.document, lines, {x: 8, y: 30, size, fill: color.ink2}));
    }
  };
}
