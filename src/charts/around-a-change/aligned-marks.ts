import {contactMark} from "../contact-mark.js";
import {dodge} from "../dodge.js";
import {markPath} from "../mark-path.js";
import {svgElement} from "../svg.js";
import {color, sideColor} from "../theme.js";
import type {AlignedMark, AroundRows} from "./rows.js";

export interface Placed {
  mark: AlignedMark;
  x: number;
  /** Pixels from the line; negative is above it. */
  dy: number;
}

export interface MarkSize {
  radius: number;
  /** How far apart marks of one level stand, and levels. */
  step: number;
}

/** Above the line the first side acted, below it the second; on it that is not said. Crowded marks stack outwards. */
export function placeMarks(marks: readonly AlignedMark[], scale: (day: number) => number, {step}: MarkSize): Placed[] {
  const lanes = [0, 1, null].map((by) => marks.filter((mark) => mark.by === by));
  return lanes.flatMap((lane) => {
    const places = lane.map(({from, to}) => (scale(from) + scale(to)) / 2);
    const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
    const levels = dodge(
      order.map((i) => places[i] ?? 0),
      step
    );
    return order.flatMap((i, rank) => {
      const mark = lane[i];
      return mark === undefined ? [] : [{mark, x: places[i] ?? 0, dy: offset(mark.by, levels[rank] ?? 0, step)}];
    });
  });
}

function offset(by: number | null, level: number, step: number): number {
  // What lies on the line grows to either side in turn.
  if (by === null) return level === 0 ? 0 : (level % 2 === 0 ? -1 : 1) * Math.ceil(level / 2) * step;
  return (by === 0 ? -1 : 1) * (step * 0.95 + level * step);
}

export interface DrawPlace {
  document: Document;
  rows: AroundRows;
  scale(day: number): number;
  line: number;
  size: MarkSize;
}

/** The marks of a window, with a bar where the day is not known. */
export function drawMarks(placed: readonly Placed[], {document, rows, scale, line, size}: DrawPlace): SVGElement[] {
  return placed.flatMap(({mark, x, dy}) => {
    const tone = mark.by === null ? color.ink2 : sideColor(rows.sides, mark.by);
    const y = line + dy;
    const width = scale(mark.to) - scale(mark.from);
    const bar = {x: scale(mark.from), y: y - 2.5, width, height: 5, fill: tone, "fill-opacity": 0.28, stroke: tone};
    const drawn = contactMark(mark, {document, x, y, tone, d: markPath(mark.kind, size.radius, mark.by)});
    return mark.from === mark.to ? [drawn] : [svgElement(document, "rect", bar), drawn];
  });
}
