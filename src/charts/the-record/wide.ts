import {calendarDay, isoOf} from "../../time/day.js";
import type {DrawOptions} from "../chart.js";
import {hatchPattern, notCovered} from "../hatch.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {svgElement} from "../svg.js";
import {textWidth, wrap} from "../text-width.js";
import {bandNames} from "../the-line/band-names.js";
import type {Box} from "../the-line/box.js";
import {drawAxis} from "../the-line/draw-axis.js";
import {drawBandNames, nameRow} from "../the-line/draw-band-names.js";
import {drawBands} from "../the-line/draw-bands.js";
import {drawFlags, drawPoles} from "../the-line/draw-flags.js";
import type {Gap} from "../the-line/gaps.js";
import {type Label, lineHeight, shortLabel} from "../the-line/label.js";
import {layOut, mediumSizes, wideSizes} from "../the-line/lay-out.js";
import {type Flag, type FlagSpot, placeLabels} from "../the-line/place-labels.js";
import type {RecordRows} from "../the-line/record-rows.js";
import {color, sideColor} from "../theme.js";
import {type TimeScale, timeScale, yearStarts} from "../time-scale.js";
import {gapWords} from "./gap-words.js";
import {drawRecordMarks, type Spot} from "./marks.js";

const rightMargin = 122;
const labelWidth = 176;
const foot = 26;

interface Scene {
  rows: RecordRows;
  options: DrawOptions;
  scale: TimeScale;
  spots: Spot[];
  flags: Flag[];
  line: number;
  top: number;
  bottom: number;
}

/** The line with the record from left to right: the first side above it, the second below. */
export function drawRecordWide(rows: RecordRows, options: DrawOptions): SVGElement {
  const scene = sceneOf(rows, options);
  const {document} = options;
  const {scale, spots, flags, line, top, bottom} = scene;
  const at = ({along, across}: Spot): [number, number] => [along, line + across];
  return picture(
    options,
    bottom + foot,
    bands(scene),
    uncovered(scene),
    drawBandNames(document, {bands: rows.bands, scale, top}),
    sides(scene),
    years(scene),
    ties(scene),
    drawAxis(document, {period: rows.period, stop: rows.stop, scale, line, beside: 16}),
    bars(scene),
    drawPoles(document, flags, {rows, line}),
    drawRecordMarks(spots, {document, rows, markId: options.markId ?? "k-", at}),
    drawFlags(document, flags, line)
  );
}

function sceneOf(rows: RecordRows, options: DrawOptions): Scene {
  const scale = timeScale(rows.period, 0, options.width - rightMargin);
  const spots = layOut(rows.marks, scale, options.width < 900 ? mediumSizes : wideSizes);
  const named = spots.filter(({item}) => item.named);
  const others = spots.filter(({item}) => !item.named).map(boxOf);
  const stop = {x1: scale(rows.period.end), x2: options.width, y1: -30, y2: 34};
  const room = {left: 0, right: options.width - 4, taken: [...others, stop]};
  const flagged = named.map((spot) => ({...spot, mark: {lane: spot.item.lane, lead: true}}));
  const flags = placeLabels<FlagSpot & Spot>(flagged, labelOf, room);
  const reach = (way: -1 | 1): number =>
    Math.max(
      90,
      ...spots.map(({across, radius}) => way * across + radius),
      ...flags.map(({box}) => (way < 0 ? -box.y1 : box.y2))
    );
  const nameRows = Math.max(0, ...bandNames(rows.bands, scale).map(({row}) => row)) + 1;
  const top = nameRows * nameRow + 4;
  const line = Math.round(top + reach(-1) + 40);
  const told = Math.max(0, ...rows.gaps.map((gap) => gapLines(gap, {rows, scale, options}).length)) * lineHeight;
  return {rows, options, scale, spots, flags, line, top, bottom: Math.round(line + reach(1) + 36 + told)};
}

const labelOf = ({item}: Spot): Label => shortLabel(item.label ?? {title: item.when, brief: item.who}, labelWidth);

function boxOf({along, across, radius}: Spot): Box {
  return {x1: along - radius, x2: along + radius, y1: across - radius, y2: across + radius};
}

function bands({rows, options, scale, top, bottom}: Scene): SVGElement {
  return drawBands(options.document, rows.bands, (start, end) => ({
    x: scale(start),
    width: scale(end) - scale(start),
    y: top,
    height: bottom - top
  }));
}

function uncovered({rows, options, scale, top, bottom}: Scene): SVGElement {
  const {document, id} = options;
  const drawn = rows.gaps.flatMap((gap) => {
    const [x, end] = [scale(gap.start), scale(gap.end)];
    const box = {x, width: end - x, y: top, height: bottom - top};
    const lines = gapLines(gap, {rows, scale, options}).toReversed();
    const told = lines.map((text, i) =>
      svgElement(document, "tspan", {x: x + 8, y: bottom - 34 - i * lineHeight}, text)
    );
    const text = svgElement(document, "text", {class: "halo", fill: color.ink2}, ...told);
    return [notCovered(box, document, id), text];
  });
  return svgElement(document, "g", {"aria-hidden": "true"}, hatchPattern(document, id, true), ...drawn);
}

function gapLines(gap: Gap, {rows, scale, options}: Pick<Scene, "rows" | "scale" | "options">): string[] {
  const words = gapWords(gap, rows.period, options.labels);
  return wrap(words, 13, {width: scale(gap.end) - scale(gap.start) - 16});
}

function sides({rows, options, top, bottom}: Scene): SVGElement {
  const texts = rows.sides.map(({capital}, i) => {
    const text = `${i === 0 ? "▲" : "▼"} ${label(options.labels, "picture.lane", {capital})}`;
    const style = {"font-size": 13.5, "font-weight": 600, fill: sideColor(rows.sides, i), class: "halo"};
    return svgElement(options.document, "text", {x: 8, y: i === 0 ? top + 22 : bottom - 13, ...style}, text);
  });
  return svgElement(options.document, "g", {"aria-hidden": "true"}, ...texts);
}

function years({rows, options, scale, bottom}: Scene): SVGElement {
  const texts = yearStarts(rows.period).flatMap((day) => {
    const middle = isoOf(calendarDay(day).year, 7, 2);
    if (middle >= rows.period.end) return [];
    const text = scale.pixelsPerDay * 365 < textWidth("2012", 13) + 12 ? `’${day.slice(2, 4)}` : day.slice(0, 4);
    return [svgElement(options.document, "text", {x: scale(middle), y: bottom + 18}, text)];
  });
  const style = {"text-anchor": "middle", fill: color.ink3, "aria-hidden": "true"};
  return svgElement(options.document, "g", style, ...texts);
}

/** Ties what had to step aside to the line it belongs to. */
function ties({options, spots, line}: Scene): SVGElement {
  const aside = spots.filter(({item, across}) => item.lane === "line" && across !== 0);
  const d = aside.map(({along, across}) => `M${along},${line}V${line + across}`).join("");
  return svgElement(options.document, "path", {d, stroke: color.ink2, "stroke-width": 1.5});
}

function bars({options, spots, line}: Scene): SVGElement {
  const drawn = spots.flatMap(({bar, across}) => {
    if (bar === null) return [];
    const box = {x: bar[0], width: bar[1] - bar[0], y: line + across - 2, height: 4};
    return [svgElement(options.document, "rect", {...box, fill: color.ink2, "fill-opacity": 0.28})];
  });
  return svgElement(options.document, "g", {"aria-hidden": "true"}, ...drawn);
}
