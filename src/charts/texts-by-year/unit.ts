import {svgElement} from "../svg.js";
import {color} from "../theme.js";
import type {YearUnit} from "./rows.js";

export interface UnitOptions {
  document: Document;
  /** Id of the picture, which names its hatching. */
  id: string;
  size: number;
}

type Kind = Pick<YearUnit, "lead" | "certain">;

/** One contact as a square: solid when the text is about it, outlined when mentioned in passing, hatched where it only may be. */
export function unitSquare({lead, certain}: Kind, {document, id, size}: UnitOptions): SVGElement {
  const hatch = `url(#${id}-${lead ? "hatch" : "fine"})`;
  const fill = certain ? (lead ? color.ink2 : color.band) : hatch;
  const stroke = Math.min(1.5, size / 8);
  return svgElement(document, "rect", {
    x: stroke / 2,
    y: stroke / 2,
    width: size - stroke,
    height: size - stroke,
    fill,
    stroke: color.ink2,
    "stroke-width": stroke,
    "stroke-dasharray": certain ? undefined : "3 2.5"
  });
}

/** The hatchings a picture of units refers to. */
export function hatchings(document: Document, id: string): SVGElement {
  const pattern = (name: string, width: number): SVGElement =>
    svgElement(
      document,
      "pattern",
      {id: `${id}-${name}`, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"},
      svgElement(document, "rect", {width, height: 6, fill: color.ink2})
    );
  return svgElement(document, "defs", {}, pattern("hatch", 2), pattern("fine", 0.8));
}

/** A unit as a link to its passage. */
export function unitLink(unit: YearUnit, options: UnitOptions & {at: [number, number]}): SVGElement {
  const {document, at} = options;
  const attributes = {
    href: `#m-${unit.mention_id}`,
    class: "mark",
    "data-mention": unit.mention_id,
    "aria-label": `${unit.label}${unit.certain ? "" : "; it may lie in another year"}. To the passage`,
    transform: `translate(${at[0]},${at[1]})`
  };
  return svgElement(document, "a", attributes, unitSquare(unit, options));
}
