import type {DrawOptions} from "./chart.js";
import {type Child, svgElement} from "./svg.js";
import {color, sans} from "./theme.js";

/**
 * A picture in plain SVG, which needs no drawing library: it takes its colours and letters from the page. What it spells
 * out is hidden from those who hear it; they have the description and the names of the marks.
 */
export function picture({document, width, id}: DrawOptions, height: number, ...children: Child[]): SVGElement {
  const tall = Math.ceil(height);
  const svg = svgElement(
    document,
    "svg",
    {
      class: id,
      width,
      height: tall,
      viewBox: `0 0 ${width} ${tall}`,
      fill: color.ink,
      "font-size": 13,
      style: `font-family: ${sans}; overflow: visible`
    },
    ...children
  );
  for (const text of svg.querySelectorAll("text")) text.setAttribute("aria-hidden", "true");
  return svg;
}
