import type {DrawOptions} from "./chart.js";
import {sheet} from "./sheet.js";
import type {Child} from "./svg.js";

/**
 * A picture in plain SVG. What it spells out is hidden from those who hear it; they have
 * the description and the names of the marks.
 */
export function picture(options: DrawOptions, height: number, ...children: Child[]): SVGElement {
  const svg = sheet(options, height);
  svg.setAttribute("class", options.id);
  svg.append(...children);
  for (const text of svg.querySelectorAll("text")) text.setAttribute("aria-hidden", "true");
  return svg;
}
