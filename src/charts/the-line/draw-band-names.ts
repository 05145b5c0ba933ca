import type {Band} from "../holders.js";
import {svgElement} from "../svg.js";
import {color} from "../theme.js";
import type {TimeScale} from "../time-scale.js";
import {bandNameSize, bandNames} from "./band-names.js";

/** Height of a row of names above the bands, in pixels. */
export const nameRow = 19;

export interface BandPlace {
  bands: readonly Band[];
  scale: TimeScale;
  /** Pixel of the bands' upper edge. */
  top: number;
}

/** Who held the office, above the bands, each name with a tick down to where its band begins. */
export function drawBandNames(document: Document, {bands, scale, top}: BandPlace): SVGElement {
  const texts = bandNames(bands, scale).flatMap(({text, x, row}) => {
    const y = top - 8 - row * nameRow;
    const name = svgElement(
      document,
      "text",
      {x, y, "font-size": bandNameSize, "font-weight": 600, fill: color.ink},
      text
    );
    const tick = svgElement(document, "path", {
      d: `M${x - 5.5},${y - 10}V${top}`,
      stroke: color.ink3,
      "stroke-width": 1
    });
    return [tick, name];
  });
  return svgElement(document, "g", {"aria-hidden": "true"}, ...texts);
}
