import {svgElement} from "../svg.js";
import {color} from "../theme.js";
import type {YearCell} from "./rows.js";

export interface BarPlace {
  document: Document;
  /** Pixels of a count, along the bar from where it begins. */
  scale(n: number): number;
  /** Where the bar begins, and its middle across. */
  base: number;
  middle: number;
  thickness: number;
  upright: boolean;
}

/** The contacts of a year as a pale bar with its journeys inside; dashed what only may lie in the year, or was met by chance. */
export function yearBar({contacts, journeys, searched}: YearCell, place: BarPlace): SVGElement[] {
  const {document, thickness} = place;
  const pale = {fill: color.rule, stroke: color.ink3, "stroke-width": 1};
  const chance = {fill: color.paper, stroke: color.ink3, "stroke-dasharray": "3 2.5"};
  const bar = ([from, to]: [number, number], style: Record<string, string | number>, part = 1): SVGElement[] =>
    to <= from
      ? []
      : [svgElement(document, "rect", {...boxOf(from, to, {...place, thickness: thickness * part}), ...style})];
  return [
    ...bar([contacts.low, contacts.high], chance),
    ...bar([0, contacts.low], searched ? pale : chance),
    ...bar([journeys.low, journeys.high], chance, 0.5),
    ...bar([0, journeys.low], {fill: color.ink2}, 0.5)
  ];
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function boxOf(from: number, to: number, {scale, base, middle, thickness, upright}: BarPlace): Box {
  const [length, start] = [scale(to) - scale(from), scale(from)];
  if (upright) return {x: middle - thickness / 2, y: base - start - length, width: thickness, height: length};
  return {x: base + start, y: middle - thickness / 2, width: length, height: thickness};
}
