import type {DrawOptions} from "../chart.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {type Child, svgElement} from "../svg.js";
import {wrap} from "../text-width.js";
import {color, sideColor} from "../theme.js";
import {capital} from "../words/sentence.js";
import {lineStep, write} from "../write.js";
import type {MeetRows, Pair, Post} from "./rows.js";

const left = 158;
const rowHeight = 40;
const widest = 104;
const gap = 3;

interface Scene {
  rows: MeetRows;
  options: DrawOptions;
  /** Width of a column, and the top of the first row. */
  column: number;
  top: number;
}

/** A matrix: offices of the first side down, of the second across, how often in each cell. */
export function drawMeetsWide(rows: MeetRows, options: DrawOptions): SVGElement {
  const [first, second] = rows.posts;
  const column = Math.min(widest, (options.width - left) / Math.max(1, second.length));
  const heads = second.map(({words}) => wrap(capital(words), 13, {width: column - 6}));
  const top = 44 + Math.max(1, ...heads.map((lines) => lines.length)) * lineStep(13);
  const scene = {rows, options, column, top};
  const {document} = options;
  return picture(
    options,
    top + first.length * rowHeight + 4,
    ...sideNames(scene),
    ...heads.map((lines, i) => {
      const y = top - 10 - (lines.length - 1) * lineStep(13);
      return write(document, lines, {x: left + (i + 0.5) * column, y, anchor: "middle"});
    }),
    ...first.map((post, i) => rowName(post, scene, i)),
    ...first.flatMap((_, i) => second.map((_, j) => cell(scene, i, j)))
  );
}

function sideNames({rows, options, top}: Scene): Child[] {
  const [first, second] = rows.sides;
  const {document} = options;
  const style = {size: 15, bold: true};
  return [
    write(document, label(options.labels, "who-meets-whom.picture.in", {capital: first?.capital ?? ""}), {
      x: 0,
      y: top - 10,
      ...style,
      fill: sideColor(rows.sides, 0)
    }),
    write(document, label(options.labels, "who-meets-whom.picture.in", {capital: second?.capital ?? ""}), {
      x: left + gap,
      y: 16,
      ...style,
      fill: sideColor(rows.sides, 1)
    })
  ];
}

function rowName({words}: Post, {options, top}: Scene, index: number): SVGElement {
  const lines = wrap(capital(words), 13, {width: left - 12});
  const y = top + (index + 0.5) * rowHeight + 4.5 - ((lines.length - 1) * lineStep(13)) / 2;
  return write(options.document, lines, {x: 0, y});
}

function cell({rows, options, column, top}: Scene, first: number, second: number): SVGElement {
  const {document} = options;
  const pair = rows.pairs.find((one) => one.first === first && one.second === second);
  const counterparts = rows.posts[0][first]?.shared && rows.posts[0][first]?.role === rows.posts[1][second]?.role;
  const box = {
    x: left + second * column + gap,
    y: top + first * rowHeight,
    width: column - gap,
    height: rowHeight - gap
  };
  const fill = pair === undefined ? {fill: color.band, "fill-opacity": 0.5} : tint(pair, rows);
  const rim = counterparts ? {stroke: color.ink, "stroke-width": 1.75} : {};
  const square = svgElement(document, "rect", {...box, ...fill, ...rim});
  if (pair === undefined) return square;
  const middle = {x: box.x + box.width / 2, y: box.y + box.height / 2 + 5};
  const number = write(document, String(pair.n), {...middle, size: 15, bold: true, fill: color.ink, anchor: "middle"});
  return svgElement(document, "g", {}, square, number);
}

/** Never so dark that ink cannot be read on it. */
function tint({n}: Pair, {pairs}: MeetRows): {fill: string; "fill-opacity": number} {
  const most = Math.max(...pairs.map((pair) => pair.n));
  return {fill: color.ink2, "fill-opacity": 0.08 + 0.42 * Math.sqrt(n / most)};
}
