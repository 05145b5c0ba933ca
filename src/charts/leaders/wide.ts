import type {Markish} from "@observablehq/plot";
import type {DrawOptions} from "../chart.js";
import {frame} from "../frame.js";
import {label} from "../label.js";
import {svgElement} from "../svg.js";
import {color, sideColor} from "../theme.js";
import {actingHatch} from "./bar.js";
import type {LeaderRows} from "./rows.js";
import {drawStrip} from "./strip.js";
import {drawTerms, termsHeight} from "./terms.js";

const gap = 22;

/** Terms in office over the whole period, and below them each change of hands on a common scale of days. */
export function drawLeadersWide(rows: LeaderRows, options: DrawOptions): SVGElement {
  const {document, id} = options;
  const strips = rows.handovers.map((handover) => drawStrip(rows, handover, options));
  let y = termsHeight + 72;
  const placed = strips.map(({element, height}) => {
    element.setAttribute("transform", `translate(0,${y})`);
    y += height + gap;
    return element;
  });
  const title = {x: 0, y: termsHeight + 48, "font-weight": 600, "font-size": 15, fill: color.ink};
  const heading =
    strips.length === 0 ? [] : [svgElement(document, "text", title, label(options.labels, "leaders.picture.changes"))];
  const hatches = rows.sides.map((_, index) => actingHatch(document, `${id}-${index}`, sideColor(rows.sides, index)));
  const layers = (): SVGElement =>
    svgElement(
      document,
      "g",
      {"font-size": 13, "text-anchor": "start", fill: "none"},
      ...hatches,
      drawTerms(rows, options),
      ...heading,
      ...placed
    );
  return frame(options, {
    height: strips.length === 0 ? termsHeight : y - gap,
    margin: 0,
    x: {type: "identity"},
    y: {type: "identity"},
    marks: [layers] as Markish[]
  });
}
