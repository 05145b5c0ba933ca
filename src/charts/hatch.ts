import {svgElement} from "./svg.js";
import {color} from "./theme.js";

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The hatching of what was not searched for: it stands where a number would, so that nobody reads a zero. `quiet` is for
 * a stretch in which other marks stand.
 */
export function hatchPattern(document: Document, id: string, quiet = false): SVGElement {
  const tone = quiet ? {stroke: color.rule, "stroke-width": 2} : {stroke: color.ink3, "stroke-opacity": 0.55};
  const line = svgElement(document, "path", {d: "M0,0V7", ...tone});
  const turned = {patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"};
  const pattern = svgElement(document, "pattern", {id: `${id}-hatch`, width: 7, height: 7, ...turned}, line);
  return svgElement(document, "defs", {}, pattern);
}

/** A stretch that is not covered, in the hatching of the picture `id`; the words beside it are the caller's. */
export function notCovered(box: Box, document: Document, id: string): SVGElement {
  return svgElement(document, "rect", {...box, fill: `url(#${id}-hatch)`, class: "not-covered"});
}
