import {type Markish, rect} from "@observablehq/plot";
import {calendarDay} from "../../time/day.js";
import type {DrawOptions} from "../chart.js";
import {frame} from "../frame.js";
import {label} from "../label.js";
import {svgElement} from "../svg.js";
import {wrap} from "../text-width.js";
import {color, sideColor} from "../theme.js";
import {type TimeScale, timeScale, yearStarts} from "../time-scale.js";
import {bandLabel} from "./band-names.js";
import {columnEdge, type Entry, gutter, leaderEnd, settle} from "./columns.js";
import {drawLabel} from "./draw-label.js";
import {drawMark, markColor} from "./draw-mark.js";
import {labelOf, labelSize, lineHeight} from "./label.js";
import type {LineRows} from "./rows.js";
import {type Spot, spotsOf} from "./spot.js";

const perYear = 64;
const headHeight = 64;

interface Scene {
  rows: LineRows;
  options: DrawOptions;
  scale: TimeScale;
  spots: Spot[];
  entries: Entry[];
  /** Pixel of the line, from the left. */
  line: number;
  bottom: number;
}

/** The line from top to bottom, for a phone: the first side left of it, the second right, time runs with the thumb. */
export function drawUpright(rows: LineRows, options: DrawOptions): SVGElement {
  const scene = sceneOf(rows, options);
  const {scale, bottom} = scene;
  return frame(options, {
    height: bottom,
    marginTop: 0,
    marginRight: 0,
    marginBottom: 0,
    marginLeft: 0,
    x: {type: "identity"},
    y: {type: "identity"},
    marks: [
      rect(
        rows.bands.filter((_, i) => i % 2 === 0),
        {x1: () => 0, x2: () => options.width, y1: (d) => scale(d.start), y2: (d) => scale(d.end), fill: color.band}
      ),
      () => layers(scene)
    ] as Markish[]
  });
}

function sceneOf(rows: LineRows, options: DrawOptions): Scene {
  const days = (Date.parse(rows.period.end) - Date.parse(rows.period.start)) / 86400000;
  const scale = timeScale(rows.period, headHeight, headHeight + (days / 365.25) * perYear);
  const spots = spotsOf(rows.marks, scale);
  const line = Math.round(options.width / 2);
  const entries = [
    ...nameEntries(rows, scale),
    ...stopEntries(rows, scale, line - columnEdge - 2),
    ...fitting(labelEntries(spots, line - columnEdge - 2), scale(rows.period.end) - headHeight)
  ];
  settle(entries, spots);
  const lowest = Math.max(...entries.map(({at, height}) => at + height / 2), scale(rows.period.end) + 16);
  return {rows, options, scale, spots, entries, line, bottom: Math.ceil(lowest + 6)};
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
  const lines = stop.flatMap((words, i) => {
    const tone = i === 0 ? ("strong" as const) : ("ink" as const);
    return wrap(words, labelSize, {width, bold: i === 0}).map((text) => ({text, tone}));
  });
  const height = lines.length * lineHeight;
  const wanted = scale(period.end) + height / 2 - lineHeight / 2;
  return [{wanted, at: wanted, height, weight: 6, left: false, lines}];
}

function labelEntries(spots: readonly Spot[], width: number): Entry[] {
  return spots.map((spot) => {
    const {lines, height} = labelOf(spot.mark, width);
    const wanted = spot.along + height / 2 - lineHeight / 2;
    return {wanted, at: wanted, height, weight: 1, left: spot.mark.lane === "first", lines, spot};
  });
}

/** As many labels as both columns have room for, those that lead first; what is left out stands in the table. */
function fitting(entries: Entry[], room: number): Entry[] {
  const needed = entries.reduce((sum, {height}) => sum + height + lineHeight, 0);
  if (needed <= 2 * room) return entries;
  const lead = entries.filter(({spot}) => spot?.mark.lead);
  const every = Math.ceil((needed * lead.length) / (entries.length * room));
  return lead.filter((_, i) => i % every === 0);
}

function layers(scene: Scene): SVGElement {
  const {options, rows, spots, line} = scene;
  const {document} = options;
  const at = ({along, across}: Spot): [number, number] => [line + across, along];
  const markId = options.markId ?? "k-";
  const marks = spots.map((spot) => drawMark(spot, {document, rows, markId, at, turned: true}));
  return svgElement(
    document,
    "g",
    {"stroke-linejoin": "round"},
    head(scene),
    bars(scene),
    theLine(scene),
    years(scene),
    ties(scene),
    leaders(scene),
    svgElement(document, "g", {class: "marks"}, ...marks),
    svgElement(document, "g", {"aria-hidden": "true"}, ...scene.entries.map((entry) => entryText(entry, scene)))
  );
}

function head({rows, options, line}: Scene): SVGElement {
  const {document} = options;
  const texts = rows.sides.map(({capital}, i) => {
    const way = i === 0 ? -1 : 1;
    const x = line + way * 14;
    const lines = wrap(`${i === 0 ? "◀" : "▶"} ${label(options.labels, "picture.lane", {capital})}`, 13.5, {
      width: 118,
      bold: true
    });
    const spans = lines.map((text, row) => svgElement(document, "tspan", {x, y: 18 + row * 17}, text));
    const anchor = i === 0 ? "end" : "start";
    return svgElement(
      document,
      "text",
      {"font-size": 13.5, "font-weight": 600, fill: sideColor(rows.sides, i), "text-anchor": anchor},
      ...spans
    );
  });
  return svgElement(document, "g", {"aria-hidden": "true"}, ...texts);
}

function bars({rows, options, spots, line}: Scene): SVGElement {
  const drawn = spots.flatMap(({bar, mark, across}) => {
    if (bar === null) return [];
    const x = line + (mark.lane === "line" ? 0 : Math.sign(across) * 10);
    const width = mark.lane === "line" ? 11 : 7;
    const tone = markColor(mark, rows);
    const box = {x: x - width / 2, width, y: bar[0], height: Math.max(2, bar[1] - bar[0])};
    return [svgElement(options.document, "rect", {...box, fill: tone, "fill-opacity": 0.28, stroke: tone})];
  });
  return svgElement(options.document, "g", {"aria-hidden": "true"}, ...drawn);
}

function theLine({rows, options, scale, line}: Scene): SVGElement {
  const {document} = options;
  const [start, end] = [scale(rows.period.start), scale(rows.period.end)];
  return svgElement(
    document,
    "g",
    {"aria-hidden": "true"},
    svgElement(document, "path", {d: `M${line},${start}V${end}`, stroke: color.ink, "stroke-width": 2}),
    svgElement(document, "path", {d: `M${line - 13},${end}H${line + 13}`, stroke: color.ink, "stroke-width": 2})
  );
}

/** Years are stations on the line itself, left out where a mark stands. */
function years({rows, options, scale, spots, line}: Scene): SVGElement {
  const clear = yearStarts(rows.period).filter((day) =>
    spots.every(({along, across, radius}) => Math.abs(across) > 12 || Math.abs(along - scale(day)) > radius + 9)
  );
  const texts = clear.map((day) =>
    svgElement(
      options.document,
      "text",
      {
        x: line,
        y: scale(day) + 4.5,
        "text-anchor": "middle",
        "font-size": 13,
        fill: color.ink3,
        class: shaded(rows, day) ? "station on-band" : "station"
      },
      String(calendarDay(day).year)
    )
  );
  return svgElement(options.document, "g", {"aria-hidden": "true"}, ...texts);
}

/** Ties marks of one day that straddle the line to it. */
function ties({options, spots, line}: Scene): SVGElement {
  const straddling = spots.filter(({mark, across}) => mark.lane === "line" && across !== 0);
  const d = straddling.map(({along, across}) => `M${line},${along}H${line + across}`).join("");
  return svgElement(options.document, "path", {d, stroke: color.ink2, "stroke-width": 2.5});
}

const shaded = ({bands}: LineRows, day: string): boolean =>
  bands.some(({start, end}, i) => i % 2 === 0 && day >= start && day < end);

function leaders({rows, options, entries, line}: Scene): SVGElement {
  const paths = entries.flatMap((entry) => {
    const {spot, left} = entry;
    if (spot === undefined) return [];
    const way = left ? -1 : 1;
    const turn = spot.mark.lane === "line" ? "" : `H${line + way * Math.max(gutter, Math.abs(spot.across) + 11)}`;
    const d = `M${line + spot.across},${spot.along}${turn}L${line + way * (columnEdge - 3)},${leaderEnd(entry)}`;
    return [svgElement(options.document, "path", {d, stroke: markColor(spot.mark, rows), "stroke-opacity": 0.75})];
  });
  return svgElement(options.document, "g", {fill: "none", "aria-hidden": "true"}, ...paths);
}

function entryText({lines, left, edge = false, at, height}: Entry, {options, line}: Scene): SVGElement {
  const x = edge ? 6 : line + (left ? -1 : 1) * columnEdge;
  return drawLabel(options.document, {lines}, {x, y: at - height / 2, anchor: left && !edge ? "end" : "start"});
}
