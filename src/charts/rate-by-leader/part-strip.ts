import {svgElement} from "../svg.js";
import {textWidth} from "../text-width.js";
import {color, sideColor} from "../theme.js";
import {write} from "../write.js";
import {PARTS, type ReportedParts} from "./reported-parts.js";
import type {RateRows} from "./rows.js";

export interface StripPlace {
  document: Document;
  id: string;
  rows: RateRows;
  x: number;
  y: number;
  width: number;
}

const stripHeight = 16;

/** Whose outlets report them, as parts of a strip that is always as long, each with its number. */
export function partStrip(parts: ReportedParts, place: StripPlace): SVGElement {
  const all = PARTS.reduce((sum, part) => sum + parts[part], 0);
  let before = 0;
  const drawn = PARTS.flatMap((part) => {
    if (parts[part] === 0) return [];
    const x = place.x + (before / all) * place.width;
    before += parts[part];
    return partBox(part, parts[part], {...place, x, width: (parts[part] / all) * place.width});
  });
  return svgElement(place.document, "g", {}, ...drawn);
}

function partBox(part: keyof ReportedParts, n: number, {document, id, rows, x, y, width}: StripPlace): SVGElement[] {
  const box = {x: x + 0.5, y, width: Math.max(1, width - 1.5), height: stripHeight};
  const drawn = svgElement(document, "rect", {...box, ...partPaint(part, rows, id)});
  if (width < textWidth(String(n), 12, true) + 6) return [drawn];
  const place = {x: x + width / 2, y: y + 12.2, size: 12, bold: true, anchor: "middle" as const};
  const plate = part === "both" ? [plateUnder(String(n), {document, x: place.x, y})] : [];
  return [
    drawn,
    ...plate,
    write(document, String(n), {...place, fill: part === "first" || part === "second" ? color.paper : color.ink})
  ];
}

/** Numbers stand on a plate where the ground is striped. */
function plateUnder(text: string, {document, x, y}: {document: Document; x: number; y: number}): SVGElement {
  const width = textWidth(text, 12, true) + 5;
  return svgElement(document, "rect", {
    x: x - width / 2,
    y: y + 1.5,
    width,
    height: stripHeight - 3,
    fill: color.paper
  });
}

/** The first side's hue, stripes of both, the second side's hue, an open box for neither. */
export function partPaint(part: keyof ReportedParts, {sides}: RateRows, id: string): Record<string, string | number> {
  if (part === "other") return {fill: color.paper, stroke: color.ink3};
  if (part === "both") return {fill: `url(#${id}-both)`};
  return {fill: sideColor(sides, part === "first" ? 0 : 1)};
}

/** Stripes of the two sides' hues. */
export function bothPattern(document: Document, id: string, {sides}: RateRows): SVGElement {
  const turned = {patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"};
  const pattern = svgElement(
    document,
    "pattern",
    {id: `${id}-both`, width: 6, height: 6, ...turned},
    svgElement(document, "rect", {width: 6, height: 6, fill: sideColor(sides, 0)}),
    svgElement(document, "rect", {width: 3, height: 6, fill: sideColor(sides, 1)})
  );
  return svgElement(document, "defs", {}, pattern);
}
