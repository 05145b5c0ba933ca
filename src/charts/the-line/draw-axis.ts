import type {Period} from "../holders.js";
import {svgElement} from "../svg.js";
import {color} from "../theme.js";
import type {TimeScale} from "../time-scale.js";

export interface AxisPlace {
  period: Period;
  /** What is told at the cut, a line each; the first is the day. */
  stop: readonly string[];
  scale: TimeScale;
  /** Pixel of the line. */
  line: number;
  /** From the cut to what is told of it. */
  beside?: number;
}

/** The line from left to right and its cut, with what stops it told beside. */
export function drawAxis(document: Document, {period, stop, scale, line, beside = 10}: AxisPlace): SVGElement {
  const [start, end] = [scale(period.start), scale(period.end)];
  const told = stop.map((text, i) => {
    const tone = i === 0 ? {"font-weight": 600, fill: color.ink} : {"font-weight": 400, fill: color.ink2};
    return svgElement(
      document,
      "tspan",
      {x: end + beside, y: line + 4.5 + 16 * (i - (stop.length - 1) / 2), ...tone},
      text
    );
  });
  return svgElement(
    document,
    "g",
    {"aria-hidden": "true"},
    svgElement(document, "path", {d: `M${start},${line}H${end}`, stroke: color.ink, "stroke-width": 2.5}),
    svgElement(document, "path", {d: `M${end},${line - 15}V${line + 15}`, stroke: color.ink, "stroke-width": 2.5}),
    svgElement(document, "text", {"font-size": 13}, ...told)
  );
}
