import type {DrawOptions} from "../chart.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {svgElement} from "../svg.js";
import {wrap} from "../text-width.js";
import {color} from "../theme.js";
import {capital} from "../words/sentence.js";
import {lineStep, write} from "../write.js";
import {cellLink} from "./cell-link.js";
import type {Theme, ThemeRows} from "./rows.js";

const size = 13;
const gap = 4;
const pad = 9;
const head = 48;
/** The least width of a column in which words can be read. */
const readable = 64;

interface Scene {
  rows: ThemeRows;
  options: DrawOptions;
  left: number;
  column: number;
}

/** Texts across, topics down; in each cell the text's own words, an outline where it has none. */
export function drawThemesWide(rows: ThemeRows, options: DrawOptions): SVGElement {
  const left = options.width < 900 ? 108 : 160;
  const scene = {rows, options, left, column: (options.width - left) / Math.max(1, rows.texts.length)};
  let y = head;
  const drawn = rows.themes.flatMap((theme) => {
    const height = rowHeight(theme, scene);
    const parts = row(theme, scene, {y, height});
    y += height + gap;
    return parts;
  });
  return picture(options, y, ...heads(scene), ...drawn);
}

/** Above columns too narrow for words, only as many numbers as fit. */
function heads({rows, options, left, column}: Scene): SVGElement[] {
  const every = Math.ceil(readable / column);
  const fits = (i: number): boolean => i === 0 || left + i * column + readable <= options.width + gap;
  return rows.texts.flatMap(({number, year}, i) =>
    i % every > 0 || !fits(i)
      ? []
      : [
          write(options.document, label(options.labels, "themes.picture.text", {number}), {
            x: left + i * column + gap,
            y: 16,
            size: 15,
            bold: true,
            fill: color.ink
          }),
          write(options.document, year, {x: left + i * column + gap, y: 35})
        ]
  );
}

const linesOf = (quote: string, {column}: Scene): string[] =>
  column < readable ? [] : wrap(`“${quote}”`, size, {width: column - gap - 2 * pad});

const topicLines = ({topic}: Theme, {left}: Scene): string[] =>
  wrap(capital(topic), 13.5, {width: left - 10, bold: true});

function rowHeight(theme: Theme, scene: Scene): number {
  const lines = theme.cells.map(({quote}) => linesOf(quote, scene).length);
  return Math.max(topicLines(theme, scene).length, 1, ...lines) * lineStep(size) + 14;
}

function row(theme: Theme, scene: Scene, {y, height}: {y: number; height: number}): SVGElement[] {
  const {rows, options, left, column} = scene;
  const {document} = options;
  const baseline = (lines: number): number => y + height / 2 - ((lines - 1) * lineStep(size)) / 2 + 4.5;
  const name = topicLines(theme, scene);
  const fill = theme.cells.length === 0 ? color.ink2 : color.ink;
  const title = write(document, name, {x: 0, y: baseline(name.length), size: 13.5, bold: true, fill});
  const cells = rows.texts.map((_, text) => {
    const x = left + text * column + gap;
    const cell = theme.cells.find((one) => one.text === text);
    const box = {x, y, width: column - gap, height};
    if (cell === undefined) return absent(document, box);
    // With the space at which it was broken: whoever hears the link hears the words apart.
    const lines = linesOf(cell.quote, scene).map((line, i, {length}) => (i + 1 < length ? `${line} ` : line));
    const at = {x: x + pad, y: baseline(lines.length), fill: color.ink};
    const words = lines.length === 0 ? [] : [write(document, lines, at)];
    const ground = svgElement(document, "rect", {...box, fill: color.ink2, "fill-opacity": 0.14});
    return cellLink(document, {cell, theme, rows}, ...words, ground);
  });
  return [title, ...cells];
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The place of what a text leaves out. */
export function absent(document: Document, {x, y, width, height}: Box): SVGElement {
  const box = {x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1};
  return svgElement(document, "rect", {
    ...box,
    fill: "none",
    stroke: color.ink3,
    "stroke-opacity": 0.6,
    "stroke-dasharray": "2 3"
  });
}
