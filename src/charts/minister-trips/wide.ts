import type {DrawOptions} from "../chart.js";
import {hatchPattern, notCovered} from "../hatch.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {svgElement} from "../svg.js";
import {wrap} from "../text-width.js";
import {color, sideColor} from "../theme.js";
import {type TimeScale, timeScale, yearStarts} from "../time-scale.js";
import {lineStep, write} from "../write.js";
import type {Minister, TripRows} from "./rows.js";
import {reachOf, tripMarks} from "./trip-mark.js";
import {gapWords, metWords, ministerName, tripCount} from "./trip-words.js";

interface Scene {
  rows: TripRows;
  options: DrawOptions;
  scale: TimeScale;
  /** Pixel at which time begins. */
  left: number;
  y: number;
}

const labelHeight = 46;

/** One row a minister: the line is the time in office, a triangle a journey. */
export function drawTripsWide(rows: TripRows, options: DrawOptions): SVGElement {
  const {width, document, id} = options;
  const left = width < 900 ? 176 : 232;
  const scale = timeScale(rows.period, left, width - 6);
  const scene: Scene = {rows, options, scale, left, y: 26};
  const groups = rows.sides.map((_, side) => group(side, scene));
  const bottom = scene.y + 26;
  return picture(options, bottom, hatchPattern(document, id), ...gaps(scene), years(scene), ...groups);
}

/** The stretch in which only part was searched for, over its whole height. */
function gaps({rows, options, scale, y}: Scene): SVGElement[] {
  const {document, id} = options;
  return rows.gaps.flatMap((gap) => {
    const box = {x: scale(gap.start), y: 26, width: scale(gap.end) - scale(gap.start), height: y - 26};
    const words = write(document, gapWords(gap.end, options.labels), {x: box.x, y: 15, fill: color.ink3});
    return [notCovered(box, document, id), words];
  });
}

function years({rows, options, scale, y}: Scene): SVGElement {
  const {document, width} = options;
  const short = width < 900;
  const ticks = yearStarts(rows.period).flatMap((day) => {
    const x = scale(day);
    const text = short ? `’${day.slice(2, 4)}` : day.slice(0, 4);
    const rule = svgElement(document, "path", {d: `M${x},26V${y}`, stroke: color.rule});
    return [rule, write(document, text, {x: x + 3, y: y + 18, fill: color.ink3})];
  });
  return svgElement(document, "g", {}, ...ticks);
}

/** The ministers of one side, under the name of the side; moves the scene down. */
function group(side: number, scene: Scene): SVGElement {
  const {rows, options} = scene;
  const {document} = options;
  const own = rows.ministers.filter((minister) => minister.side === side);
  const {capital = ""} = rows.sides[side] ?? {};
  scene.y += 20;
  const lines = wrap(
    `${side === 0 ? "▲" : "▼"} ${label(options.labels, "minister-trips.picture.way", {from: capital, to: rows.sides[1 - side]?.capital ?? ""})}`,
    14,
    {
      width: scene.left - 12,
      bold: true
    }
  );
  const title = write(document, lines, {x: 0, y: scene.y, size: 14, bold: true, fill: sideColor(rows.sides, side)});
  scene.y += 10 + (lines.length - 1) * lineStep(14);
  const parts = own.flatMap((minister) => row(minister, scene));
  scene.y += 6;
  return svgElement(document, "g", {}, title, ...parts);
}

function row(minister: Minister, scene: Scene): SVGElement[] {
  const {rows, options, scale} = scene;
  const {document} = options;
  const reach = reachOf(minister, scale);
  const height = Math.max(labelHeight, reach + 16) + 12;
  const line = scene.y + (minister.side === 0 ? Math.max(reach + 6, 30) : 18);
  const words = [tripCount(minister), metWords(minister)].filter((text) => text !== "");
  const top = scene.y + 14;
  scene.y += height;
  const style = {stroke: color.ink, "stroke-width": 2, "stroke-dasharray": minister.acting ? "5 3" : undefined};
  return [
    write(document, ministerName(minister), {x: 0, y: top, bold: true, size: 14, fill: color.ink}),
    write(document, words, {x: 0, y: top + 17, fill: color.ink3}),
    svgElement(document, "path", {d: `M${scale(minister.start)},${line}H${scale(minister.end)}`, ...style}),
    ...tripMarks(minister, {document, rows, scale, line})
  ];
}
