import {dayNumber} from "../../time/day.js";
import {svgElement} from "../svg.js";
import {textWidth} from "../text-width.js";
import {color} from "../theme.js";
import {dayAndMonth} from "../words/days.js";
import {write} from "../write.js";

export interface AxisBox {
  x: number;
  width: number;
  /** Pixel of the axis itself. */
  y: number;
}

const widestDay = 60;
const margin = 38;

export interface Days {
  used: string;
  others: string[];
}

interface PlacedDay {
  day: string;
  x: number;
  /** Whether its name stands above the axis, since under it it would run into the last one. */
  above: boolean;
}

/** Where the days lie on the axis, in order. */
export function placeDays({used, others}: Days, {x, width}: Omit<AxisBox, "y">): PlacedDay[] {
  const all = [used, ...others].sort();
  const first = dayNumber(all[0] ?? used);
  const span = Math.max(1, dayNumber(all.at(-1) ?? used) - first);
  const step = Math.min(widestDay, (width - 2 * margin) / span);
  let end = Number.NEGATIVE_INFINITY;
  return all.map((day) => {
    const at = x + margin + (dayNumber(day) - first) * step;
    const half = textWidth(dayAndMonth(day), 12, day === used) / 2;
    const above = at - half < end + 5;
    if (!above) end = at + half;
    return {day, x: at, above};
  });
}

/** The days in question on an axis of their own: filled the one that is used, hollow what others say. */
export function smallAxis(document: Document, days: Days, box: AxisBox): SVGElement {
  const placed = placeDays(days, box);
  const marks = placed.flatMap(({day, x, above}) => {
    const used = day === days.used;
    const style = {size: 12, bold: used, fill: used ? color.ink : color.ink2, anchor: "middle" as const};
    const dot = {
      cx: x,
      cy: box.y,
      r: 5,
      fill: used ? color.ink : color.paper,
      stroke: color.ink,
      "stroke-width": 1.5
    };
    return [
      svgElement(document, "circle", dot),
      write(document, dayAndMonth(day), {x, y: box.y + (above ? -10 : 20), ...style})
    ];
  });
  const line = {d: `M${box.x + 6},${box.y}H${(placed.at(-1)?.x ?? box.x) + margin - 6}`, stroke: color.ink3};
  return svgElement(document, "g", {}, svgElement(document, "path", line), ...marks);
}
