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
  return picture as SVGElement;
}
