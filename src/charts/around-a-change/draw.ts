import {anchorWords, groupTitle} from "../after-a-change/lag-words.js";
import {type DrawOptions, narrowBelow} from "../chart.js";
import {hatchPattern, notCovered} from "../hatch.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {svgElement} from "../svg.js";
import {color, sideColor} from "../theme.js";
import {write} from "../write.js";
import {drawMarks, type MarkSize, placeMarks} from "./aligned-marks.js";
import {cutMarks} from "./cut-marks.js";
import {type AroundRows, REACH, type Window} from "./rows.js";

export interface Scene {
  rows: AroundRows;
  options: DrawOptions;
  narrow: boolean;
  size: MarkSize;
  scale(day: number): number;
  y: number;
}

const head = 26;

/** One row a change, all aligned on its day: the year before left of it, the year after right. */
export function drawAround(rows: AroundRows, options: DrawOptions): SVGElement {
  const {document, id, width} = options;
  const narrow = width < narrowBelow;
  const [left, right] = [narrow ? 8 : width < 900 ? 176 : 216, width - 10];
  const scale = (day: number): number => left + ((day + REACH) / (2 * REACH)) * (right - left);
  const size = narrow ? {radius: 4.4, step: 11} : {radius: 5.5, step: 14};
  const scene: Scene = {rows, options, narrow, size, scale, y: head};
  const drawn = rows.windows.flatMap((window, i) => {
    const before = rows.windows[i - 1];
    const opens = before?.office !== window.office || before?.side !== window.side;
    return [...(opens ? [title(window, scene)] : []), ...windowRow(window, scene)];
  });
  return picture(options, scene.y + 22, hatchPattern(document, id), axis(scene), ...drawn);
}

/** Days, the ends of their labels' keys, and whether a phone has room for them. */
const TICKS: [number, string, boolean][] = [
  [-REACH, "year-before", true],
  [-183, "six-months", false],
  [0, "the-day", true],
  [182, "six-months", false],
  [REACH, "year-after", true]
];

function axis({options, scale, narrow, y}: Scene): SVGElement {
  const {document} = options;
  const ticks = TICKS.flatMap(([day, key, always]) => {
    const anchor = day === -REACH ? "start" : day === REACH ? "end" : "middle";
    const style = {x: scale(day), size: 12, anchor, fill: color.ink3} as const;
    const text = narrow && !always ? "" : label(options.labels, `around-a-change.picture.${key}`);
    const rule = {d: `M${scale(day)},${head - 6}V${y}`, stroke: color.rule};
    const drawn = narrow && day === 0 ? [] : [svgElement(document, "path", rule)];
    return text === ""
      ? drawn
      : [...drawn, write(document, text, {...style, y: head - 13}), write(document, text, {...style, y: y + 16})];
  });
  return svgElement(document, "g", {}, ...ticks);
}

function title(window: Window, scene: Scene): SVGElement {
  const {rows, options} = scene;
  scene.y += 24;
  const style = {x: 0, y: scene.y, size: 14, bold: true, fill: sideColor(rows.sides, window.side), halo: true};
  scene.y += 10;
  return write(options.document, groupTitle(window, rows), style);
}

function windowRow(window: Window, scene: Scene): SVGElement[] {
  const {rows, options, scale, size, narrow} = scene;
  const {document, id} = options;
  const names = namesOf(window, scene);
  const [from, until] = [window.before?.day ?? -REACH, window.after?.day ?? REACH];
  const inside = (day: number): number => scale(Math.min(until, Math.max(from, day)));
  const placed = placeMarks(window.marks, inside, size);
  const [up, down] = [Math.min(-12, ...placed.map(({dy}) => dy)), Math.max(12, ...placed.map(({dy}) => dy))];
  const top = scene.y;
  const height = Math.max(down - up + 2 * size.radius + 8, narrow ? 40 : 52);
  const line = top + (height - (down - up)) / 2 - up;
  const gaps = window.gaps.map((gap) =>
    notCovered({x: scale(gap.from), y: top, width: scale(gap.to) - scale(gap.from), height}, document, id)
  );
  scene.y += height + (narrow ? 12 : 8);
  return [
    ...gaps,
    svgElement(document, "path", {d: `M${scale(0)},${top}V${top + height}`, stroke: color.ink, "stroke-width": 1.5}),
    svgElement(document, "path", {d: `M${scale(from)},${line}H${scale(until)}`, stroke: color.ink2}),
    ...cutMarks(window, {document, id, scale, line, top, height, labels: options.labels}),
    ...drawMarks(placed, {document, rows, scale: inside, line, size}),
    ...names
  ];
}

/** Who came in, when, and how many contacts lie on either side: left of the row, on a phone above it. */
function namesOf(window: Window, scene: Scene): SVGElement[] {
  const {document, labels} = scene.options;
  const before = window.marks.filter(({to}) => to < 0).length;
  const after = window.marks.filter(({from}) => from >= 0).length;
  const counts = label(labels, "around-a-change.picture.counts", {before, after});
  const gap = window.gaps.length === 0 ? [] : [label(labels, "around-a-change.picture.hatched")];
  const words = scene.narrow
    ? [`${anchorWords(window)}: ${counts}`, ...gap]
    : [anchorWords(window), [counts, ...gap].join("; ")];
  const texts = [
    write(document, window.name, {x: 0, y: scene.y + 15, bold: true, size: 14, fill: color.ink, halo: true}),
    write(document, words, {x: 0, y: scene.y + 32, fill: color.ink3, halo: true})
  ];
  if (scene.narrow) scene.y += 22 + words.length * 16;
  return texts;
}
