import type {DrawOptions} from "../chart.js";
import {picture} from "../picture.js";
import {svgElement} from "../svg.js";
import {wrap} from "../text-width.js";
import {color} from "../theme.js";
import {capital} from "../words/sentence.js";
import {lineStep, write} from "../write.js";
import {cellLink} from "./cell-link.js";
import type {Theme, ThemeRows} from "./rows.js";
import {absent} from "./wide.js";

const square = 30;
const gap = 4;
const head = 46;

/** For a phone: topics down, a square a text, without the words, which are one tap away. */
export function drawThemesNarrow(rows: ThemeRows, options: DrawOptions): SVGElement {
  const {document, width} = options;
  const left = width - rows.texts.length * (square + gap) + gap;
  const at = (text: number): number => left + text * (square + gap);
  const heads = rows.texts.map(({number}, i) =>
    write(document, String(number), {
      x: at(i) + square / 2,
      y: 36,
      size: 15,
      bold: true,
      fill: color.ink,
      anchor: "middle"
    })
  );
  const title = write(document, "Text", {x: at(0), y: 16});
  const drawn = rows.themes.flatMap((theme, i) => row(theme, rows, {document, left, y: head + i * (square + gap)}));
  return picture(options, head + rows.themes.length * (square + gap), title, ...heads, ...drawn);
}

interface Place {
  document: Document;
  left: number;
  y: number;
}

function row(theme: Theme, rows: ThemeRows, {document, left, y}: Place): SVGElement[] {
  const lines = wrap(capital(theme.topic), 13.5, {width: left - 10, bold: true});
  const top = y + square / 2 + 4.5 - ((lines.length - 1) * lineStep(13.5)) / 2;
  const name = write(document, lines, {x: 0, y: top, size: 13.5, bold: true, fill: color.ink});
  const cells = rows.texts.map((_, text) => {
    const box = {x: left + text * (square + gap), y, width: square, height: square};
    const cell = theme.cells.find((one) => one.text === text);
    if (cell === undefined) return absent(document, box);
    return cellLink(document, {cell, theme, rows}, svgElement(document, "rect", {...box, fill: color.ink2}));
  });
  return [name, ...cells];
}
