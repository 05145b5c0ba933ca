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

/** The days in question on an axis of their own: filled the one that is used, hollow what others say. */
export function smallAxis(document: Document, days: {used: string; others: string[]}, box: AxisBox): SVGElement {
  const all = [days.used, ...days.others].sort();
  const first = dayNumber(all[0] ?? days.used);
  const span = Math.max(1, dayNumber(all.at(-1) ?? days.used) - first);
  const step = Math.min(widestDay, (box.width - 2 * margin) / span);
  const at = (day: string): number => box.x + margin + (dayNumber(day) - first) * step;
  let end = Number.NEGATIVE_INFINITY;
  const marks = all.flatMap((day) => {
    const used = day === days.used;
    const words = dayAndMonth(day);
    const half = textWidth(words, 12, used) / 2;
    // A name that would run into the last one stands above the axis.
    const above = at(day) - half < end + 5;
    if (!above) end = at(day) + half;
    const style = {size: 12, bold: used, fill: used ? color.ink : color.ink2, anchor: "middle" as const};
    const dot = {
      cx: at(day),
      cy: box.y,
      r: 5,
      fill: used ? color.ink : color.paper,
      stroke: color.ink,
      "stroke-width": 1.5
    };
    return [
      svgElement(document, "circle", dot),
      write(document, words, {x: at(day), y: box.y + (above ? -10 : 20), ...style})
    ];
  });
  const line = {d: `M${box.x + 6},${box.y}H${box.x + margin * 2 + span * step - 6}`, stroke: color.ink3};
  return svgElement(document, "g", {}, svgElement(document, "path", line), ...marks);
}
