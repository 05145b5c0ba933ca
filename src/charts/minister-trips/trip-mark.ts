import {contactMark} from "../contact-mark.js";
import {dodge} from "../dodge.js";
import {svgElement} from "../svg.js";
import {sideColor} from "../theme.js";
import type {TimeScale} from "../time-scale.js";
import type {Minister, Trip, TripRows} from "./rows.js";

const large = 7.5;
const small = 4.6;
const step = 15;
const offset = 12;
const least = 0.3;

export interface TripPlace {
  document: Document;
  rows: TripRows;
  scale: TimeScale;
  /** Pixel of the minister's line, across time. */
  line: number;
  /** Time runs down the page. */
  upright?: boolean;
  /** Pixels from the line that marks may take; where there are too many, all become smaller. */
  reach?: number;
}

/** A minister's journeys as triangles that point away from the line: large where a leader was met, stacked where they crowd. */
export function tripMarks(
  {trips, side}: Pick<Minister, "trips" | "side">,
  {document, rows, scale, line, upright = false, reach = Number.POSITIVE_INFINITY}: TripPlace
): SVGElement[] {
  const way = side === 0 ? -1 : 1;
  const places = trips.map(({earliest, latest}) => (scale(earliest) + scale(latest)) / 2);
  const {levels, factor} = stacked(places, upright ? step : step + 1, reach);
  const tone = sideColor(rows.sides, side);
  return trips.flatMap((trip, i) => {
    const [along, across] = [places[i] ?? 0, line + way * factor * (offset + (levels[i] ?? 0) * step)];
    const [x, y] = upright ? [across, along] : [along, across];
    const radius = (trip.met ? large : small) * factor;
    const mark = contactMark(trip, {document, x, y, tone, d: triangle(radius, {way, upright})});
    return [...bar(trip, {document, rows, scale, line, upright}, tone), mark];
  });
}

/** On which level each stands, and how much smaller than usual it is so that all stay within reach. */
function stacked(places: readonly number[], size: number, reach: number): {levels: number[]; factor: number} {
  for (let factor = 1; ; factor *= 0.9) {
    const levels = dodge(places, size * factor);
    const outermost = factor * (offset + Math.max(0, ...levels) * step + large);
    if (outermost <= reach || factor < least) return {levels, factor};
  }
}

function triangle(r: number, {way, upright}: {way: 1 | -1; upright: boolean}): string {
  const [tip, base] = [way * r, -way * r * 0.78];
  return upright ? `M${tip},0L${base},${r}V${-r}Z` : `M0,${tip}L${r},${base}H${-r}Z`;
}

/** Some day in here. */
function bar(
  {earliest, latest}: Trip,
  {document, scale, line, upright = false}: TripPlace,
  tone: string
): SVGElement[] {
  if (earliest === latest) return [];
  const [from, length] = [scale(earliest), Math.max(2, scale(latest) - scale(earliest))];
  const box = upright
    ? {x: line - 3, y: from, width: 6, height: length}
    : {x: from, y: line - 3, width: length, height: 6};
  return [svgElement(document, "rect", {...box, fill: tone, "fill-opacity": 0.28, stroke: tone})];
}

/** How far marks reach from the line, in pixels. */
export function reachOf({trips}: Minister, scale: TimeScale): number {
  const levels = dodge(
    trips.map(({earliest, latest}) => (scale(earliest) + scale(latest)) / 2),
    step + 1
  );
  return offset + Math.max(0, ...levels) * step + large;
}
