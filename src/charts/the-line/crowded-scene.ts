import type {DrawOptions} from "../chart.js";
import type {TimeScale} from "../time-scale.js";
import {bandLabel} from "./band-names.js";
import {edgeYears} from "./edge-years.js";
import {type Label, labelled, labelOf, lineHeight, titleOf} from "./label.js";
import {uprightSizes} from "./lay-out.js";
import {type Note, placeNotes, type Wish} from "./place-notes.js";
import type {LineMark, LineRows} from "./rows.js";
import {closeSpots, type Spot} from "./spot.js";
import {headHeight, perYear, stopLines, type UprightScene, uprightScale, type Written} from "./upright-scene.js";

/** So many marks have room on the shortest line. */
const marksFor = 25;
const longestYear = 160;
/** How far from its mark a label may stand. */
const away = 110;
/** More labels than these nobody would look for on a phone. */
const mostLabels = 40;

/**
 * The upright line where there are too many marks to name each: a longer one, with smaller marks, and labels only where they
 * run into nothing, those that lead first; what is left out stands in the table.
 */
export function crowdedScene(rows: LineRows, {width}: Pick<DrawOptions, "width">): UprightScene {
  const yearHeight = Math.min(longestYear, perYear * Math.max(1, Math.sqrt(rows.marks.length / marksFor)));
  const scale = uprightScale(rows.period, yearHeight);
  const line = Math.round(width / 2);
  const spots = closeSpots(rows.marks, scale, {sizes: uprightSizes, reach: line - 12});
  const end = Math.round(scale(rows.period.end));
  const sheet = {width, line, marks: spots, taken: edgeYears(rows.period, scale, width).map(({box}) => box)};
  const names = placeNotes(nameWishes(rows, scale, end), sheet);
  const taken = [...sheet.taken, ...names.map(({box}) => box)];
  const labels = placeNotes(labelWishes(spots, end), {...sheet, taken, strict: true});
  const written = [...names, ...labels].map((note) => writtenOf(note, line));
  const stop = {lines: stopLines(rows.stop, width - 8), place: {x: line, y: end + 8, anchor: "middle" as const}};
  const bottom = Math.max(end + 14 + stop.lines.length * lineHeight, ...names.map(({box}) => box.y2 + 6));
  return {scale, spots, written: [...written, stop], years: "edge", line, bottom: Math.ceil(bottom)};
}

/** Names stand at the beginning of their bands, before one too short for its name the last one where it should. */
function nameWishes({bands}: LineRows, scale: TimeScale, end: number): Wish<Spot>[] {
  return bands.toReversed().map((band) => {
    const label = {...labelled([{text: bandLabel(band), tone: "strong"}]), height: lineHeight - 3};
    const y = scale(band.start);
    return {labels: [label], wanted: y + 10, from: Math.max(headHeight, y - 22), to: end + 36, sides: ["left"]};
  });
}

function labelWishes(spots: readonly Spot[], end: number): Wish<Spot>[] {
  return wanted(spots).map((spot) => {
    const {mark, along} = spot;
    const sides = mark.lane === "line" ? (["right", "left"] as const) : ([sideOf(mark)] as const);
    const from = Math.max(headHeight, along - away);
    return {labels: shapes(mark), sides, spot, wanted: along, from, to: Math.min(end, along + away)};
  });
}

const sideOf = ({lane}: LineMark): "left" | "right" => (lane === "first" ? "left" : "right");

/** Those that lead, then the others, each evenly through time. */
function wanted(spots: readonly Spot[]): Spot[] {
  const lead = spots.filter(({mark}) => mark.lead);
  const others = spots.filter(({mark}) => !mark.lead);
  return [...evenly(lead, mostLabels), ...evenly(others, mostLabels - lead.length)];
}

function evenly<T>(items: readonly T[], most: number): T[] {
  const every = Math.max(1, Math.ceil(items.length / Math.max(1, most)));
  return most <= 0 ? [] : items.filter((_, i) => i % every === 0);
}

/** The words in fewer and fewer pixels, at last the date alone. */
function shapes(mark: LineMark): Label[] {
  const whole = [112, 92, 74].map((width) => labelOf(mark, width));
  return [...whole, labelled([{text: titleOf(mark), tone: "strong"}])];
}

function writtenOf({label, place, spot, bend, end}: Note<Spot>, line: number): Written {
  const {lines} = label;
  if (spot === undefined) return {lines, place};
  return {lines, place, leader: {spot, d: `M${line + spot.across},${spot.along}H${bend}L${end.x},${end.y}`}};
}
