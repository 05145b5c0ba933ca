import type {Markish} from "@observablehq/plot";
import type {DrawOptions} from "../chart.js";
import {frame} from "../frame.js";
import {label} from "../label.js";
import {svgElement} from "../svg.js";
import {color, sideColor} from "../theme.js";
import {actingHatch} from "./bar.js";
import type {LeaderRows} from "./rows.js";
import {drawStripUpright} from "./strip-upright.js";
import {drawTermsUpright} from "./terms-upright.js";

const gap = 26;

/** The same for a phone: time runs down, the first side left, the second right. */
export function drawLeadersUpright(rows: LeaderRows, options: DrawOptions): SVGElement {
  const {document, id} = options;
  const terms = drawTermsUpright(rows, options);
  let y = terms.height + 60;
  const strips = rows.handovers.map((handover) => {
    const {element, height} = drawStripUpright(rows, handover, options);
    element.setAttribute("transform", `translate(0,${y})`);
    y += height + gap;
    return element;
  });
  const title = {x: 0, y: terms.height + 40, "font-weight": 600, "font-size": 15, fill: color.ink};
  const heading =
    strips.length === 0 ? [] : [svgElement(document, "text", title, label(options.labels, "leaders.picture.changes"))];
  const hatches = rows.sides.map((_, index) => actingHatch(document, `${id}-${index}`, sideColor(rows.sides, index)));
  const layers = (): SVGElement =>
    svgElement(
      document,
      "g",
      {"font-size": 13, "text-anchor": "start", fill: "none"},
      ...hatches,
      terms.element,
      ...heading,
      ...strips
    );
  return frame(options, {
    height: strips.length === 0 ? terms.height : y - gap,
    margin: 0,
    x: {type: "identity"},
    y: {type: "identity"},
    marks: [layers] as Markish[]
  });
}
