import {calendarDay, isoOf} from "../../time/day.js";
import type {DrawOptions} from "../chart.js";
import {type Labels, label} from "../label.js";
import {picture} from "../picture.js";
import {svgElement} from "../svg.js";
import {textWidth} from "../text-width.js";
import {color, sideColor} from "../theme.js";
import {type TimeScale, timeScale, yearStarts} from "../time-scale.js";
import {bandNames} from "./band-names.js";
import {drawAxis} from "./draw-axis.js";
import {drawBandNames, nameRow} from "./draw-band-names.js";
import {drawBands} from "./draw-bands.js";
import {drawFlags, drawPoles} from "./draw-flags.js";
import {drawMark, markColor} from "./draw-mark.js";
import {type Label, labelOf} from "./label.js";
import {mediumSizes, wideSizes} from "./lay-out.js";
import {type Flag, placeLabels} from "./place-labels.js";
import type {LineRows} from "./rows.js";
import {closeSpots, reachOf, type Spot, spotsOf} from "./spot.js";

const rightMargin = 122;
const labelWidth = 176;
const least = 104;

interface Scene {
  rows: LineRows;
  options: DrawOptions;
  scale: TimeScale;
  spots: Spot[];
  flags: Flag[];
  /** Pixel of the line, of the bands' top and of their bottom. */
  line: number;
  top: number;
  bottom: number;
  /** Marks stand where the sides are named beside the line: they are named at the edges. */
  legendAside: boolean;
}

/** The line from left to right: the first side above it, the second below. */
export function drawWide(rows: LineRows, options: DrawOptions): SVGElement {
  const scene = sceneOf(rows, options);
  return picture(options, scene.bottom + 26, bands(scene), layers(scene));
}

function bands({rows, options, scale, top, bottom}: Scene): SVGElement {
  return drawBands(options.document, rows.bands, (start, end) => ({
    x: scale(start),
    y: top,
    width: scale(end) - scale(start),
    height: bottom - top
  }));
}

function sceneOf(rows: LineRows, options: DrawOptions): Scene {
  const scale = timeScale(rows.period, 0, options.width - rightMargin);
  const spots = spotsIn(rows, scale, options.width);
  const beside = {x1: 0, x2: sideLegendWidth(rows, options.labels) + 12, y1: -44, y2: 48};
  const legendAside = spots.some(
    ({along, across, radius}) => along - radius < beside.x2 && Math.abs(across) < beside.y2
  );
  const stop = {x1: scale(rows.period.end), x2: options.width, y1: -30, y2: 34};
  const taken = legendAside ? [stop] : [beside, stop];
  const label = ({mark}: Spot): Label => labelOf(mark, labelWidth);
  const flags = placeLabels(spots, label, {left: 0, right: options.width - 4, taken});
  const above = Math.max(least, ...flags.map(({box}) => -box.y1), ...spots.map(({across}) => -across + 30));
  const below = Math.max(least, ...flags.map(({box}) => box.y2), ...spots.map(({across}) => across + 30));
  const nameRows = Math.max(0, ...bandNames(rows.bands, scale).map(({row}) => row)) + 1;
  const top = nameRows * nameRow + 4;
  const legendRow = legendAside ? 28 : 0;
  const line = Math.round(top + above + 14 + legendRow);
  const bottom = Math.round(line + below + 14 + legendRow);
  return {rows, options, scale, spots, flags, line, top, bottom, legendAside};
}

/** How far from the line marks may stand before they are drawn smaller and closer. */
const roomyReach = 150;

function spotsIn({marks}: LineRows, scale: TimeScale, width: number): Spot[] {
  const spots = spotsOf(marks, scale);
  if (reachOf(spots) <= roomyReach) return spots;
  return closeSpots(marks, scale, {sizes: width < 900 ? mediumSizes : wideSizes, reach: roomyReach});
}

function years({rows, options, scale, bottom}: Scene): SVGElement {
  const middles = yearStarts(rows.period)
    .map((day) => isoOf(calendarDay(day).year, 7, 2))
    .filter((day) => day < rows.period.end);
  const texts = middles.map((day) =>
    svgElement(options.document, "text", {x: scale(day), y: bottom + 18}, day.slice(0, 4))
  );
  const style = {"text-anchor": "middle", "font-size": 13, fill: color.ink3, "aria-hidden": "true"};
  return svgElement(options.document, "g", style, ...texts);
}

function layers(scene: Scene): SVGElement {
  const {options, rows, spots, line} = scene;
  const {document} = options;
  const at = ({along, across}: Spot): [number, number] => [along, line + across];
  const markId = options.markId ?? "k-";
  return svgElement(
    document,
    "g",
    {"stroke-linejoin": "round", "text-anchor": "start"},
    drawBandNames(document, {bands: rows.bands, scale: scene.scale, top: scene.top}),
    years(scene),
    sideLegend(scene),
    silence(scene),
    bars(scene),
    drawAxis(document, {period: rows.period, stop: rows.stop, scale: scene.scale, line}),
    ties(scene),
    drawPoles(document, scene.flags, {rows, line}),
    svgElement(document, "g", {class: "marks"}, ...spots.map((spot) => drawMark(spot, {document, rows, markId, at}))),
    drawFlags(document, scene.flags, line)
  );
}

const legendText = (capital: string, labels: Labels): string => label(labels, "picture.lane", {capital});

function sideLegendWidth({sides}: LineRows, labels: Labels): number {
  return Math.max(0, ...sides.map(({capital}) => textWidth(legendText(capital, labels), 13.5, true))) + 18;
}

function sideLegend({rows, options, line, top, bottom, legendAside}: Scene): SVGElement {
  const rowsAt = legendAside ? [top + 21, bottom - 10] : [line - 16, line + 27];
  const texts = rows.sides.map(({capital}, i) =>
    svgElement(
      options.document,
      "text",
      {x: 6, y: rowsAt[i], "font-size": 13.5, "font-weight": 600, fill: sideColor(rows.sides, i)},
      `${i === 0 ? "▲" : "▼"} ${legendText(capital, options.labels)}`
    )
  );
  return svgElement(options.document, "g", {"aria-hidden": "true"}, ...texts);
}

/** Before the first mark the line is empty since these texts are silent, which is not the same as a silent line. */
function silence({rows, options, scale, spots, line}: Scene): SVGElement {
  const first = Math.min(...spots.map(({along, bar}) => bar?.[0] ?? along)) - 18;
  const text = label(options.labels, "the-line.picture.silence");
  const from = first - textWidth(text, 13.5);
  if (spots.length === 0 || from < scale(rows.period.start) + sideLegendWidth(rows, options.labels) + 16)
    return svgElement(options.document, "g", {});
  const style = {x: first, y: line + 27, "text-anchor": "end", "font-size": 13.5, fill: color.ink3};
  return svgElement(options.document, "text", style, text);
}

function bars({rows, options, spots, line}: Scene): SVGElement {
  const drawn = spots.flatMap(({bar, mark, across}) => {
    if (bar === null) return [];
    const y = line + (mark.lane === "line" ? 0 : Math.sign(across) * 10);
    const height = mark.lane === "line" ? 11 : 7;
    const tone = markColor(mark, rows);
    return [
      svgElement(options.document, "rect", {
        x: bar[0],
        width: Math.max(2, bar[1] - bar[0]),
        y: y - height / 2,
        height,
        fill: tone,
        "fill-opacity": 0.28,
        stroke: tone,
        "stroke-width": 1
      })
    ];
  });
  return svgElement(options.document, "g", {"aria-hidden": "true"}, ...drawn);
}

/** Ties marks of one day that straddle the line to it. */
function ties({options, spots, line}: Scene): SVGElement {
  const straddling = spots.filter(({mark, across}) => mark.lane === "line" && across !== 0);
  const d = straddling.map(({along, across}) => `M${along},${line}V${line + across}`).join("");
  return svgElement(options.document, "path", {d, stroke: color.ink2, "stroke-width": 2.5});
}
