import type {DrawOptions} from "../chart.js";
import type {Period} from "../holders.js";
import {svgElement} from "../svg.js";
import {color} from "../theme.js";
import {type TimeScale, yearStarts} from "../time-scale.js";
import type {Box} from "./box.js";

const edge = 4;

/** The years of an upright line at the right edge, each where it begins, with the room it takes. */
export function edgeYears(period: Period, scale: TimeScale, width: number): {text: string; y: number; box: Box}[] {
  return yearStarts(period).map((day) => {
    const y = scale(day);
    return {text: day.slice(0, 4), y, box: {x1: width - 32, x2: width, y1: y, y2: y + 17}};
  });
}

/** The years at the right edge, each with a tick where it begins. */
export function drawEdgeYears(
  period: Period,
  scale: TimeScale,
  {document, width}: Pick<DrawOptions, "document" | "width">
): SVGElement {
  const drawn = edgeYears(period, scale, width).flatMap(({text, y}) => [
    svgElement(document, "path", {d: `M${width - 10},${y}H${width}`, stroke: color.ink3}),
    svgElement(document, "text", {x: width - edge, y: y + 15}, text)
  ]);
  return svgElement(document, "g", {"aria-hidden": "true", "text-anchor": "end", fill: color.ink3}, ...drawn);
}
