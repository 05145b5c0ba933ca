import {svgElement} from "../svg.js";
import {drawLabel} from "./draw-label.js";
import {markColor} from "./draw-mark.js";
import type {Flag} from "./place-labels.js";
import type {LineRows} from "./rows.js";

export interface FlagPlace {
  rows: Pick<LineRows, "sides">;
  /** Pixel of the line. */
  line: number;
}

/** What leads from each mark to its label, in the mark's colour. */
export function drawPoles(document: Document, flags: readonly Flag[], {rows, line}: FlagPlace): SVGElement {
  const paths = flags.map(({spot, up, kneeX, box}) => {
    const way = up ? -1 : 1;
    const far = up ? box.y1 + 3 : box.y2 - 3;
    const knee = kneeX === spot.along ? "" : `L${kneeX},${line + spot.across + way * 17}`;
    const from = kneeX === spot.along ? spot.across + way * spot.radius : spot.across;
    return svgElement(document, "path", {
      d: `M${spot.along},${line + from}${knee}L${kneeX},${line + far}`,
      stroke: markColor(spot.mark, rows),
      "stroke-opacity": 0.75
    });
  });
  return svgElement(document, "g", {fill: "none", "stroke-width": 1, "aria-hidden": "true"}, ...paths);
}

/** The labels themselves. */
export function drawFlags(document: Document, flags: readonly Flag[], line: number): SVGElement {
  const texts = flags.map(({label, box, right}) =>
    drawLabel(document, label, {x: right ? box.x1 : box.x2, y: line + box.y1, anchor: right ? "start" : "end"})
  );
  return svgElement(document, "g", {}, ...texts);
}
