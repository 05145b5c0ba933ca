import type {PlotOptions} from "@observablehq/plot";
import {plot} from "@observablehq/plot";
import type {DrawOptions} from "./chart.js";
import {color, sans} from "./theme.js";

/**
 * A plot that takes its colours and letters from the page and its ids from the options, so that several stand on one
 * page and the same rows give the same bytes everywhere.
 */
export function frame({width, document, id}: DrawOptions, options: PlotOptions): SVGElement {
  const picture = plot({
    document,
    width,
    className: id,
    style: {fontFamily: sans, fontSize: "13px", color: color.ink, background: "none", overflow: "visible"},
    axis: null,
    ...options
  });
  for (const text of picture.querySelectorAll("text, g[aria-label]")) hide(text);
  return picture as SVGElement;
}

/** What a picture spells out is told to those who do not see it by its description and the names of its marks. */
function hide(element: Element): void {
  element.removeAttribute("aria-label");
  element.setAttribute("aria-hidden", "true");
}
