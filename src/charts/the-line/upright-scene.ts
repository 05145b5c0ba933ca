import type {DrawOptions} from "../chart.js";
import {wrap} from "../text-width.js";
import {type TimeScale, timeScale} from "../time-scale.js";
import {bandLabel} from "./band-names.js";
import {columnEdge, type Entry, gutter, leaderEnd, settle} from "./columns.js";
import type {TextPlace} from "./draw-label.js";
import {type LabelLine, labelOf, labelSize, lineHeight} from "./label.js";
import type {LineRows} from "./rows.js";
import {reachOf, type Spot, spotsOf} from "./spot.js";

/** Words beside the upright line and what leads to them from their mark. */
export interface Written {
  lines: readonly LabelLine[];
  place: TextPlace;
  leader?: {spot: Spot; d: string};
}

export interface UprightScene {
  scale: TimeScale;
  spots: Spot[];
  written: Written[];
  /** Where years stand: on the line, as its stations, or at the right edge where marks leave no room on it. */
  years: "line" | "edge";
  /** Pixel of the line, from the left. */
  line: number;
  bottom: number;
}

export const perYear = 64;
export const headHeight = 64;

/** A scale down the page on which a year is so many pixels. */
export function uprightScale(period: LineRows["period"], yearHeight: number): TimeScale {
  const days = (Date.parse(period.end) - Date.parse(period.start)) / 86400000;
  return timeScale(period, headHeight, headHeight + (days / 365.25) * yearHeight);
}

/** Every mark with a thumb's room, its label beside it in a column; null where there are too many for that. */
export function roomyScene(rows: LineRows, {width}: Pick<DrawOptions, "width">): UprightScene | null {
  const scale = uprightScale(rows.period, perYear);
  const spots = spotsOf(rows.marks, scale);
  const line = Math.round(width / 2);
  const entries = [
    ...nameEntries(rows, scale),
    ...stopEntries(rows, scale, line - columnEdge - 2),
    ...labelEntries(spots, line - columnEdge - 2)
  ];
  const needed = entries.reduce((sum, {height}) => sum + height + lineHeight, 0);
  if (reachOf(spots) > columnEdge || needed > 2 * (scale(rows.period.end) - headHeight)) return null;
  settle(entries, spots);
  if (entries.some(({at, height}) => at - height / 2 < headHeight - lineHeight)) return null;
  const lowest = Math.max(...entries.map(({at, height}) => at + height / 2), scale(rows.period.end) + 16);
  const written = entries.map((entry) => writtenOf(entry, line));
  return {scale, spots, written, years: "line", line, bottom: Math.ceil(lowest + 6)};
}

function nameEntries({bands}: LineRows, scale: TimeScale): Entry[] {
  return bands.map((band) => {
    const wanted = scale(band.start) + 14;
    const lines = [{text: bandLabel(band), tone: "strong" as const}];
    return {wanted, at: wanted, height: 16, weight: 28, left: true, edge: true, lines};
  });
}

function stopEntries({stop, period}: LineRows, scale: TimeScale, width: number): Entry[] {
  if (stop.length === 0) return [];
  const lines = stopLines(stop, width);
  const height = lines.length * lineHeight;
  const wanted = scale(period.end) + height / 2 - lineHeight / 2;
  return [{wanted, at: wanted, height, weight: 6, left: false, lines}];
}

/** What stops the line, the day first, in lines of at most `width` pixels. */
export function stopLines(stop: readonly string[], width: number): LabelLine[] {
  return stop.flatMap((words, i) => {
    const tone = i === 0 ? ("strong" as const) : ("ink" as const);
    return wrap(words, labelSize, {width, bold: i === 0}).map((text) => ({text, tone}));
  });
}

function labelEntries(spots: readonly Spot[], width: number): Entry[] {
  return spots.map((spot) => {
    const {lines, height} = labelOf(spot.mark, width);
    const wanted = spot.along + height / 2 - lineHeight / 2;
    return {wanted, at: wanted, height, weight: 1, left: spot.mark.lane === "first", lines, spot};
  });
}

function writtenOf(entry: Entry, line: number): Written {
  const {lines, left, edge = false, at, height, spot} = entry;
  const x = edge ? 6 : line + (left ? -1 : 1) * columnEdge;
  const place = {x, y: at - height / 2, anchor: left && !edge ? ("end" as const) : ("start" as const)};
  return spot === undefined ? {lines, place} : {lines, place, leader: {spot, d: leaderOf(entry, spot, line)}};
}

function leaderOf(entry: Entry, spot: Spot, line: number): string {
  const way = entry.left ? -1 : 1;
  const turn = spot.mark.lane === "line" ? "" : `H${line + way * Math.max(gutter, Math.abs(spot.across) + 11)}`;
  return `M${line + spot.across},${spot.along}${turn}L${line + way * (columnEdge - 3)},${leaderEnd(entry)}`;
}
