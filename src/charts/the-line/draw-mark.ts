import {svgElement} from "../svg.js";
import {color, sideColor} from "../theme.js";
import {markPath} from "./mark-shape.js";
import {type LineMark, type LineRows, markLabel} from "./rows.js";
import type {Spot} from "./spot.js";

/** The colour of the side that acted; ink where that is not said. */
export function markColor({lane}: Pick<LineMark, "lane">, {sides}: Pick<LineRows, "sides">): string {
  return lane === "line" ? color.ink2 : sideColor(sides, lane === "first" ? 0 : 1);
}

export interface MarkOptions {
  document: Document;
  rows: LineRows;
  markId: string;
  /** Where on the canvas a spot's centre lies. */
  at(spot: Spot): [number, number];
  /** Time runs down: triangles point left and right instead of up and down. */
  turned?: boolean;
}

/** A mark as a link to its passage, with a target large enough for a thumb where marks leave room for that. */
export function drawMark(spot: Spot, {document, rows, markId, at, turned = false}: MarkOptions): SVGElement {
  const {mark, radius, target: reach = 12} = spot;
  const [x, y] = at(spot);
  const tone = markColor(mark, rows);
  const shape = svgElement(document, "path", {
    d: markPath(mark.channel, radius, mark.lane),
    fill: mark.filled ? tone : color.paper,
    stroke: mark.filled ? color.paper : tone,
    "stroke-width": mark.filled ? 1.5 : 1.75,
    "paint-order": "stroke",
    transform: turned ? "rotate(-90)" : undefined
  });
  const target = svgElement(document, "circle", {r: reach, fill: "transparent"});
  return svgElement(
    document,
    "a",
    {
      id: `${markId}${mark.mention_id}`,
      href: `#m-${mark.mention_id}`,
      class: "mark",
      "data-mention": mark.mention_id,
      "aria-label": markLabel(mark),
      transform: `translate(${x},${y})`
    },
    target,
    shape
  );
}
