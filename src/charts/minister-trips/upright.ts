import {dayNumber} from "../../time/day.js";
import type {DrawOptions} from "../chart.js";
import {hatchPattern, notCovered} from "../hatch.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {type Standing, spread} from "../spread.js";
import {svgElement} from "../svg.js";
import {wrap} from "../text-width.js";
import {color, sideColor} from "../theme.js";
import {type TimeScale, timeScale, yearStarts} from "../time-scale.js";
import {lineStep, write} from "../write.js";
import type {Minister, Trip, TripRows} from "./rows.js";
import {tripMarks} from "./trip-mark.js";
import {gapWords, metWords, ministerName, tripCount} from "./trip-words.js";

const perYear = 50;
const head = 48;
const gutter = 20;
const reach = 40;
/** Journeys of a side that have room in the shortest picture, and how many times its length it may have. */
const usual = 60;
const most = 2;

interface Scene {
  rows: TripRows;
  options: DrawOptions;
  scale: TimeScale;
}

interface Note extends Standing {
  name: string[];
  words: string[];
  /** Pixel of what it belongs to. */
  from: number;
}

/** For a phone time runs down the page: the first side's ministers left, the second's right. */
export function drawTripsUpright(rows: TripRows, options: DrawOptions): SVGElement {
  const years = (dayNumber(rows.period.end) - dayNumber(rows.period.start)) / 365.25;
  const fullest = Math.max(...rows.sides.map((_, side) => tripsOf(rows, side).length));
  const height = years * perYear * Math.max(1, Math.min(most, Math.sqrt(fullest / usual)));
  const scene = {rows, options, scale: timeScale(rows.period, head, head + height)};
  const columns = rows.sides.map((_, side) => column(side, scene));
  const lowest = Math.max(head, ...columns.map(({bottom}) => bottom), scene.scale(rows.period.end));
  const {document, id} = options;
  return picture(
    options,
    lowest + 8,
    hatchPattern(document, id),
    ...gaps(scene),
    yearNames(scene),
    ...columns.map(({element}) => element)
  );
}

const tripsOf = ({ministers}: TripRows, side: number): Trip[] =>
  ministers.filter((minister) => minister.side === side).flatMap(({trips}) => trips);

const lineOf = ({options}: Scene, side: number): number => options.width / 2 + (side === 0 ? -gutter : gutter);

function gaps(scene: Scene): SVGElement[] {
  const {rows, options, scale} = scene;
  const [from, to] = [lineOf(scene, 0) - reach, lineOf(scene, 1) + reach];
  return rows.gaps.map((gap) => {
    const box = {x: from, y: scale(gap.start), width: to - from, height: scale(gap.end) - scale(gap.start)};
    return notCovered(box, options.document, options.id);
  });
}

function yearNames({rows, options, scale}: Scene): SVGElement {
  const {document, width} = options;
  const texts = yearStarts(rows.period).map((day) =>
    write(document, day.slice(0, 4), {
      x: width / 2,
      y: scale(day) + 12,
      size: 12,
      anchor: "middle",
      fill: color.ink3,
      halo: true
    })
  );
  return svgElement(document, "g", {}, ...texts);
}

function column(side: number, scene: Scene): {element: SVGElement; bottom: number} {
  const {rows, options, scale} = scene;
  const {document} = options;
  const line = lineOf(scene, side);
  const own = rows.ministers.filter((minister) => minister.side === side);
  const notes = notesOf(own, side, scene);
  spread(notes, 8);
  const lines = own.map(({start, end, acting}) =>
    svgElement(document, "path", {
      d: `M${line},${scale(start) + 1.5}V${scale(end) - 1.5}`,
      stroke: color.ink,
      "stroke-width": 2,
      "stroke-dasharray": acting ? "4 3" : undefined
    })
  );
  // Ministers of one side share a line here, so their journeys must make room for each other.
  const trips = tripsOf(rows, side);
  const marks = tripMarks({trips, side}, {document, rows, scale, line, upright: true, reach});
  const texts = notes.flatMap((note) => noteText(note, side, scene));
  const bottom = Math.max(0, ...notes.map(({at, height}) => at + height / 2));
  return {element: svgElement(document, "g", {}, title(side, scene), ...lines, ...marks, ...texts), bottom};
}

function title(side: number, {rows, options}: Scene): SVGElement {
  const {document, width} = options;
  const [from, to] = side === 0 ? rows.sides : [...rows.sides].reverse();
  const start = label(options.labels, "minister-trips.picture.from", {from: from?.capital ?? ""});
  const end = label(options.labels, "minister-trips.picture.to", {to: to?.capital ?? ""});
  const lines = side === 0 ? [`◀ ${start}`, end] : [start, `${end} ▶`];
  const place = {x: side === 0 ? 0 : width, anchor: side === 0 ? ("start" as const) : ("end" as const)};
  return write(document, lines, {...place, y: 13, size: 14, bold: true, fill: sideColor(rows.sides, side)});
}

function notesOf(ministers: readonly Minister[], side: number, scene: Scene): Note[] {
  const {rows, scale} = scene;
  const room = lineOf(scene, 0) - reach - 4;
  const note = (name: string, words: readonly string[], from: number): Note => {
    const parts = {
      name: wrap(name, 13, {width: room, bold: true}),
      words: words.flatMap((text) => wrap(text, 13, {width: room}))
    };
    const height = (parts.name.filter((text) => text !== "").length + parts.words.length) * lineStep(13);
    return {...parts, from, wanted: from + height / 2, at: 0, height, weight: 1};
  };
  const named = ministers.map((minister) =>
    note(
      ministerName(minister),
      [tripCount(minister), metWords(minister)].filter((text) => text !== ""),
      scale(minister.start)
    )
  );
  if (side === 0) return named;
  return [
    ...named,
    ...rows.gaps.map((gap) => note("", [gapWords(gap.end, scene.options.labels)], scale(gap.start) + perYear * 1.6))
  ];
}

function noteText({name, words, at, height}: Note, side: number, {options}: Scene): SVGElement[] {
  const {document, width} = options;
  const place = {x: side === 0 ? 0 : width, anchor: side === 0 ? ("start" as const) : ("end" as const)};
  const y = at - height / 2 + 12;
  const titled = name.filter((text) => text !== "");
  const texts = [write(document, words, {...place, y: y + titled.length * lineStep(13), fill: color.ink3})];
  return titled.length === 0 ? texts : [write(document, titled, {...place, y, bold: true, fill: color.ink}), ...texts];
}
