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
import {absent} from "./wide.js";

const square = 30;
const gap = 4;
const head = 46;
/** What topics need at least. */
const names = 118;

/** For a phone: topics down, a square a text, without the words, which are one tap away. */
export function drawThemesNarrow(rows: ThemeRows, options: DrawOptions): SVGElement {
  const {document, width} = options;
  // A square a text while there is room, then a stripe; of the numbers above only those that fit.
  const column = Math.min(square + gap, (width - names) / Math.max(1, rows.texts.length));
  const left = width - rows.texts.length * column + Math.min(gap, column / 4);
  const every = Math.ceil(24 / column);
  const heads = rows.texts.flatMap(({number}, i) =>
    i % every > 0
      ? []
      : [
          write(document, String(number), {
            x: left + i * column + (column - gap) / 2,
            y: 36,
            size: 15,
            bold: true,
            fill: color.ink,
            anchor: "middle"
          })
        ]
  );
  const title = write(document, label(options.labels, "themes.picture.texts"), {x: left, y: 16});
  const drawn = rows.themes.flatMap((theme, i) =>
    row(theme, rows, {document, left, column, y: head + i * (square + gap)})
  );
  return picture(options, head + rows.themes.length * (square + gap), title, ...heads, ...drawn);
}

interface Place {
  document: Document;
  left: number;
  column: number;
  y: number;
}

function row(theme: Theme, rows: ThemeRows, {document, left, column, y}: Place): SVGElement[] {
  const lines = wrap(capital(theme.topic), 13.5, {width: left - 10, bold: true});
  const top = y + square / 2 + 4.5 - ((lines.length - 1) * lineStep(13.5)) / 2;
  const name = write(document, lines, {x: 0, y: top, size: 13.5, bold: true, fill: color.ink});
  const cells = rows.texts.map((_, text) => {
    const box = {x: left + text * column, y, width: column - Math.min(gap, column / 4), height: square};
    const cell = theme.cells.find((one) => one.text === text);
    if (cell === undefined) return absent(document, box);
    return cellLink(document, {cell, theme, rows}, svgElement(document, "rect", {...box, fill: color.ink2}));
  });
  return [name, ...cells];
}
