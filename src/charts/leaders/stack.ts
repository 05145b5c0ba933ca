import type {DrawOptions} from "../chart.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {svgElement} from "../svg.js";
import {color, sideColor} from "../theme.js";
import {actingHatch} from "./bar.js";
import type {LeaderRows} from "./rows.js";

interface Drawn {
  element: SVGElement;
  height: number;
}

interface Parts {
  terms: Drawn;
  strips: readonly Drawn[];
  /** Between the terms and the strips' heading, the terms and the first strip, and one strip and the next. */
  heading: number;
  first: number;
  gap: number;
}

/** The terms with a strip for each change of hands below them, one under the other. */
export function stackStrips(rows: LeaderRows, options: DrawOptions, {terms, strips, ...space}: Parts): SVGElement {
  const {document, id, labels} = options;
  let y = terms.height + space.first;
  for (const {element, height} of strips) {
    element.setAttribute("transform", `translate(0,${y})`);
    y += height + space.gap;
  }
  const title = {x: 0, y: terms.height + space.heading, "font-weight": 600, "font-size": 15, fill: color.ink};
  const heading =
    strips.length === 0 ? [] : [svgElement(document, "text", title, label(labels, "leaders.picture.changes"))];
  const hatches = rows.sides.map((_, index) => actingHatch(document, `${id}-${index}`, sideColor(rows.sides, index)));
  const placed = strips.map(({element}) => element);
  const layers = svgElement(
    document,
    "g",
    {"font-size": 13, "text-anchor": "start", fill: "none"},
    ...hatches,
    terms.element,
    ...heading,
    ...placed
  );
  return picture(options, strips.length === 0 ? terms.height : y - space.gap, layers);
}
