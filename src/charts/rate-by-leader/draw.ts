import {type DrawOptions, narrowBelow} from "../chart.js";
import {intervalBar} from "../interval-bar.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {svgElement} from "../svg.js";
import {textWidth} from "../text-width.js";
import {color} from "../theme.js";
import {lengthWords} from "../words/length.js";
import {write} from "../write.js";
import {partKey} from "./part-key.js";
import {bothPattern, partStrip} from "./part-strip.js";
import {leaderName, rateCount, rateNumber, rateWords} from "./rate-words.js";
import {common, type LeaderRate, type RateRows, type Unit} from "./rows.js";

interface Scene {
  rows: RateRows;
  options: DrawOptions;
  narrow: boolean;
  /** Where intervals begin and end, and where the strips of parts begin, in pixels. */
  left: number;
  right: number;
  strip: number;
  stripWidth: number;
  scale(rate: number): number;
  y: number;
}

const rowHeight = 42;
const barHeight = 15;
const roundSteps = [5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10000, 100000];

/** Two panels on one scale, calls and journeys, a row a holder: the interval, the count, whose outlets report them. */
export function drawRates(rows: RateRows, options: DrawOptions): SVGElement {
  const scene = sceneOf(rows, options);
  const {document, id, width} = options;
  const key = partKey(rows, {document, id, x: 0, y: 14, width, labels: options.labels});
  scene.y = 14 + key.height;
  const panels = rows.leaders.length === 0 ? [] : [...panel("calls", scene), ...panel("journeys", scene)];
  return picture(options, scene.y + 4, bothPattern(document, id, rows), key.element, ...panels);
}

function sceneOf(rows: RateRows, options: DrawOptions): Scene {
  const {width} = options;
  const narrow = width < narrowBelow;
  const stripWidth = narrow ? 72 : width < 900 ? 88 : 150;
  const strip = width - stripWidth;
  const [left, right] = narrow ? [1, width - 1] : [width < 900 ? 118 : 160, strip - 140];
  const highest = Math.max(1, ...rows.leaders.flatMap(({calls, journeys}) => [calls.rate, journeys.rate]));
  const most = highest * 1.12;
  const scale = (rate: number): number => left + (rate / most) * (right - left);
  return {rows, options, narrow, left, right, strip, stripWidth, scale, y: 0};
}

function panel(unit: Unit, scene: Scene): SVGElement[] {
  const {rows, options} = scene;
  const {document} = options;
  scene.y += 22;
  const title = write(document, label(options.labels, `rate-by-leader.picture.${unit}`), {
    x: 0,
    y: scene.y,
    bold: true,
    size: 15,
    fill: color.ink
  });
  scene.y += scene.narrow ? 44 : 26;
  const top = scene.y;
  const drawn = rows.leaders.flatMap((leader) => rowOf(leader, unit, scene));
  const behind = [...grid(scene, top), ...shared(unit, scene, top)];
  scene.y += 16;
  return [title, ...behind, ...drawn];
}

/** Rates that are round numbers, as rules behind the intervals. */
function grid({scale, right, options, y, narrow}: Scene, top: number): SVGElement[] {
  const {document} = options;
  const most = (step: number): number => Math.floor((right - 4 - scale(0)) / (scale(step) - scale(0)));
  const step = roundSteps.find((one) => one >= (narrow ? 10 : 5) && most(one) < 12) ?? 100000;
  const rates = Array.from({length: most(step) + 1}, (_, i) => i * step);
  return rates.flatMap((rate) => [
    svgElement(document, "path", {d: `M${scale(rate)},${top}V${y}`, stroke: rate === 0 ? color.ink2 : color.rule}),
    write(document, String(rate), {
      x: scale(rate),
      y: y + 14,
      size: 12,
      anchor: rate === 0 ? "start" : "middle",
      fill: color.ink3
    })
  ]);
}

/** The rates that lie in every interval, as a stripe through all of them. */
function shared(unit: Unit, scene: Scene, top: number): SVGElement[] {
  const both = common(scene.rows, unit);
  if (both === null) return [];
  const {scale, options, y, narrow, right} = scene;
  const {document} = options;
  const [x, end] = [scale(both.low), scale(both.high)];
  const words = label(options.labels, "rate-by-leader.picture.shared", {
    low: rateNumber(both.low),
    high: rateNumber(both.high)
  });
  const room = right - x >= textWidth(words, 13);
  const place = {x: narrow && !room ? 0 : x, y: top - 7, fill: color.ink2};
  const stripe = {x, y: top, width: Math.max(3, end - x), height: y - top, fill: color.rule, "fill-opacity": 0.75};
  return [svgElement(document, "rect", stripe), write(document, words, place)];
}

function rowOf(leader: LeaderRate, unit: Unit, scene: Scene): SVGElement[] {
  const {document, id} = scene.options;
  const {rows, strip, stripWidth} = scene;
  const rate = leader[unit];
  const texts = scene.narrow ? textAbove(leader, unit, scene) : textBeside(leader, unit, scene);
  const {scale, right: limit, y} = scene;
  const bar = intervalBar({
    document,
    from: scale(rate.low),
    to: scale(rate.high),
    at: scale(rate.rate),
    limit,
    y: y + (scene.narrow ? 34 : rowHeight / 2),
    height: barHeight
  });
  const parts = partStrip(rate.parts, {
    document,
    id,
    rows,
    x: strip,
    y: y + (scene.narrow ? 3 : rowHeight / 2 - 8),
    width: stripWidth
  });
  scene.y += scene.narrow ? 52 : rowHeight;
  return [bar, ...texts, parts];
}

function textBeside(leader: LeaderRate, unit: Unit, {options, right, y}: Scene): SVGElement[] {
  const {document} = options;
  const [first, second] = [y + rowHeight / 2 - 3, y + rowHeight / 2 + 13];
  return [
    write(document, leaderName(leader), {x: 0, y: first, bold: true, fill: color.ink}),
    write(document, lengthWords(leader.days), {x: 0, y: second, fill: color.ink3}),
    write(document, rateCount(leader[unit], unit.slice(0, -1)), {x: right + 16, y: first, bold: true, fill: color.ink}),
    write(document, rateWords(leader[unit]), {x: right + 16, y: second, fill: color.ink3})
  ];
}

function textAbove(leader: LeaderRate, unit: Unit, {options, y}: Scene): SVGElement[] {
  const {document} = options;
  const name = leaderName(leader);
  const words = `${rateCount(leader[unit], unit.slice(0, -1))} in ${lengthWords(leader.days)}`;
  return [
    write(document, name, {x: 0, y: y + 15, bold: true, fill: color.ink, halo: true}),
    write(document, words, {x: textWidth(name, 13, true) + 8, y: y + 15, fill: color.ink3, halo: true})
  ];
}
