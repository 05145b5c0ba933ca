import {svgElement} from "./svg.js";
import {color} from "./theme.js";

export interface IntervalBar {
  document: Document;
  /** Ends of the interval in pixels; what reaches beyond `limit` ends in a point there. */
  from: number;
  to: number;
  limit: number;
  /** The estimate, in pixels. */
  at: number;
  /** Middle of the bar. */
  y: number;
  height: number;
}

const tip = 7;

/** An interval as a pale bar, so that a wide one weighs little, with the estimate as a stroke; pointed where it goes on. */
export function intervalBar({document, from, to, limit, at, y, height}: IntervalBar): SVGElement {
  const [top, bottom] = [y - height / 2, y + height / 2];
  const end =
    to > limit ? `H${limit - tip}L${limit},${y}L${limit - tip},${bottom}` : `H${Math.max(to, from + 1)}V${bottom}`;
  const pale = {fill: color.ink3, "fill-opacity": 0.24, stroke: color.ink3, "stroke-opacity": 0.7};
  const bar = svgElement(document, "path", {d: `M${from},${top}${end}H${from}Z`, ...pale});
  const stroke = {d: `M${at},${top - 3}V${bottom + 3}`, stroke: color.ink, "stroke-width": 3};
  return svgElement(document, "g", {class: "interval"}, bar, svgElement(document, "path", stroke));
}
