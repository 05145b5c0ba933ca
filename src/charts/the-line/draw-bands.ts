import type {Band} from "../holders.js";
import {svgElement} from "../svg.js";
import {color} from "../theme.js";

/** Where a stretch of days lies in the picture, in pixels. */
type BoxOf = (start: string, end: string) => {x: number; y: number; width: number; height: number};

/** Times in office as bands behind everything else, every second one tinted. */
export function drawBands(document: Document, bands: readonly Band[], boxOf: BoxOf): SVGElement {
  const tinted = bands.filter((_, i) => i % 2 === 0);
  const boxes = tinted.map(({start, end}) => svgElement(document, "rect", {...boxOf(start, end), fill: color.band}));
  return svgElement(document, "g", {"aria-hidden": "true"}, ...boxes);
}
