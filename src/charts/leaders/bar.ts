import type {OfficeStatus} from "../codes.js";
import {svgElement} from "../svg.js";
import {color} from "../theme.js";

export interface BarBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface BarOptions {
  document: Document;
  id: string;
  status: OfficeStatus;
  tone: string;
}

/** A stretch in office: solid for a holder, hatched for one who acts, an open dashed box for one elected but not yet in. */
export function officeBar(box: BarBox, {document, id, status, tone}: BarOptions): SVGElement {
  const inset = 0.75;
  const open = status === "elect";
  const attributes = {
    x: box.x + inset,
    y: box.y + inset,
    width: Math.max(1, box.width - inset * 2),
    height: Math.max(1, box.height - inset * 2),
    fill: open ? color.paper : status === "acting" ? `url(#${id}-acting)` : tone,
    stroke: tone,
    "stroke-width": 1.5,
    "stroke-dasharray": open ? "3 2.5" : undefined
  };
  return svgElement(document, "rect", attributes);
}

/** The hatching of those who act, in the colour of a side. */
export function actingHatch(document: Document, id: string, tone: string): SVGElement {
  return svgElement(
    document,
    "defs",
    {},
    svgElement(
      document,
      "pattern",
      {id: `${id}-acting`, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"},
      svgElement(document, "rect", {width: 5, height: 5, fill: color.paper}),
      svgElement(document, "rect", {width: 2, height: 5, fill: tone})
    )
  );
}
