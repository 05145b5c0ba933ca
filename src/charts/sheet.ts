import type {DrawOptions} from "./chart.js";
import {svgElement} from "./svg.js";
import {color, sans} from "./theme.js";

/** An empty picture of the width asked for, in the page's letters and colours. */
export function sheet({document, width}: Pick<DrawOptions, "document" | "width">, height: number): SVGElement {
  const size = {width, height: Math.ceil(height)};
  return svgElement(document, "svg", {
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    "font-family": sans,
    "font-size": 13,
    fill: color.ink
  });
}
