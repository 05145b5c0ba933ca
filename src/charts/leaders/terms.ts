import {calendarDay, isoOf} from "../../time/day.js";
import type {DrawOptions} from "../chart.js";
import type {Band} from "../holders.js";
import {label} from "../label.js";
import {svgElement} from "../svg.js";
import {textWidth} from "../text-width.js";
import {color, sideColor} from "../theme.js";
import {type TimeScale, timeScale, yearStarts} from "../time-scale.js";
import {dayWords} from "../words/days.js";
import {capital} from "../words/sentence.js";
import {officeBar} from "./bar.js";
import type {LeaderRows, LeaderSide} from "./rows.js";

const rightMargin = 122;
const barHeight = 28;
const laneHeight = 116;

export const termsHeight = 2 * laneHeight + 22;

interface Scene {
  rows: LeaderRows;
  options: DrawOptions;
  scale: TimeScale;
}

/** Terms in office over the whole period, a bar a side. */
export function drawTerms(rows: LeaderRows, options: DrawOptions): SVGElement {
  const scene = {rows, options, scale: timeScale(rows.period, 0, options.width - rightMargin)};
  const {document} = options;
  return svgElement(document, "g", {}, ...rows.sides.map((_, index) => lane(scene, index)), years(scene));
}

/** Whether something stands between a side's title and its bar: a name too long for its stretch, or somebody elected. */
function raised({bands, elect}: LeaderSide, scale: TimeScale): boolean {
  const inside = ({name, start, end}: Band): boolean => textWidth(name, 14, true) + 14 <= scale(end) - scale(start);
  return elect.length > 0 || !bands.slice(0, -1).every(inside);
}

function lane(scene: Scene, index: number): SVGElement {
  const {rows, options, scale} = scene;
  const side = rows.sides[index];
  if (side === undefined) return svgElement(options.document, "g", {});
  const {document, id} = options;
  const y = 54 + index * laneHeight;
  const tone = sideColor(rows.sides, index);
  const box = ({start, end}: Band): {x: number; width: number} => ({
    x: scale(start),
    width: scale(end) - scale(start) - 2
  });
  const title = {x: 0, y: y - (raised(side, scale) ? 39 : 13), "font-weight": 600, fill: tone};
  const bars = side.bands.map((band) =>
    officeBar({...box(band), y, height: barHeight}, {document, id: `${id}-${index}`, status: band.status, tone})
  );
  const elect = side.elect.map((band) =>
    officeBar({...box(band), y: y - 12, height: 10}, {document, id, status: "elect", tone})
  );
  return svgElement(
    document,
    "g",
    {},
    svgElement(document, "text", title, `${capital(side.capital)}: ${side.office}`),
    ...elect,
    ...bars,
    ...side.bands.flatMap((band, i) => nameOf(band, side.bands.slice(i + 1), {scene, y})),
    ...again(scene, index, y + barHeight),
    ...ending(scene, index, y)
  );
}

/** A name inside its bar; where the bar is too short, above it with a hair line, or beside the last one. */
function nameOf(band: Band, later: readonly Band[], {scene, y}: {scene: Scene; y: number}): SVGElement[] {
  const {document} = scene.options;
  const [x, end] = [scene.scale(band.start), scene.scale(band.end)];
  const text =
    band.status === "acting" ? label(scene.options.labels, "leaders.picture.acting", {name: band.name}) : band.name;
  if (textWidth(text, 14, true) + 14 <= end - x) {
    return [
      svgElement(document, "text", {x: x + 8, y: y + 19, "font-weight": 600, "font-size": 14, fill: color.paper}, text)
    ];
  }
  if (later.length === 0) {
    return [
      svgElement(document, "text", {x: end + 8, y: y + 19, "font-weight": 600, "font-size": 14, fill: color.ink}, text)
    ];
  }
  const middle = (x + end) / 2;
  return [
    svgElement(document, "path", {d: `M${middle},${y - 1}V${y - 26}`, stroke: color.ink3}),
    svgElement(
      document,
      "text",
      {x: middle + 5, y: y - 18, "font-size": 13.5, "font-weight": 600, fill: color.ink},
      text
    )
  ];
}

function again({rows, options, scale}: Scene, index: number, y: number): SVGElement[] {
  const {document} = options;
  return (rows.sides[index]?.again ?? []).flatMap(({date}) => [
    svgElement(document, "path", {
      d: `M${scale(date)},${y - barHeight}V${y + 7}`,
      stroke: color.paper,
      "stroke-width": 4
    }),
    svgElement(document, "path", {d: `M${scale(date)},${y - barHeight}V${y + 7}`, stroke: color.ink3}),
    svgElement(
      document,
      "text",
      {x: scale(date), y: y + 21, "text-anchor": "middle", fill: color.ink3},
      label(options.labels, "leaders.picture.re-elected", {day: dayWords(date)})
    )
  ]);
}

function ending({rows, options, scale}: Scene, index: number, y: number): SVGElement[] {
  const left = rows.sides[index]?.left ?? null;
  if (left === null) return [];
  const x = scale(rows.period.end) + 10;
  const {document} = options;
  return [
    svgElement(document, "text", {x, y: y + 11, "font-weight": 600, fill: color.ink}, dayWords(rows.period.end)),
    svgElement(document, "text", {x, y: y + 28, fill: color.ink2}, left)
  ];
}

function years({rows, options, scale}: Scene): SVGElement {
  const {document} = options;
  const texts = yearStarts(rows.period).flatMap((day) => {
    const middle = isoOf(calendarDay(day).year, 7, 2);
    if (middle >= rows.period.end) return [];
    const place = {x: scale(middle), y: termsHeight - 4, "text-anchor": "middle", fill: color.ink3};
    return [svgElement(document, "text", place, day.slice(0, 4))];
  });
  return svgElement(document, "g", {}, ...texts);
}
