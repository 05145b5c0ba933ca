import type {DrawOptions} from "../chart.js";
import {picture} from "../picture.js";
import {svgElement} from "../svg.js";
import {textWidth} from "../text-width.js";
import {color} from "../theme.js";
import {keyEntries} from "./key.js";
import {type Packing, pack} from "./pack.js";
import {countWords, type YearRows} from "./rows.js";
import {hatchings, unitLink, unitSquare} from "./unit.js";

const head = 26;
const foot = 28;
/** Pixels that the squares of a year may take. */
const tallest = 420;

/** Years from left to right, a square a contact stacked on each. */
export function drawColumns(rows: YearRows, options: DrawOptions): SVGElement {
  const most = Math.max(1, ...rows.years.map((year) => year.lead + year.background + year.possible));
  const step = options.width / Math.max(1, rows.years.length);
  const largest = Math.floor(Math.min(30, step * 0.62));
  const alone = most * (largest + 4) <= tallest;
  const packing = alone
    ? {size: largest, step: largest + 4, across: 1}
    : pack(most, {width: step * 0.8, height: tallest, largest});
  const height = Math.max(Math.ceil(most / packing.across), 4) * packing.step + head + foot;
  const axis = {d: `M0,${height - foot}H${options.width}`, stroke: color.ink, "stroke-width": 1.5};
  return picture(
    options,
    height,
    svgElement(options.document, "path", axis),
    layers({rows, options, step, packing, height})
  );
}

interface Scene {
  rows: YearRows;
  options: DrawOptions;
  step: number;
  packing: Packing;
  height: number;
}

function layers(scene: Scene): SVGElement {
  const {rows, options} = scene;
  const {document, id} = options;
  const columns = rows.years.map((_, index) => column(scene, index));
  return svgElement(
    document,
    "g",
    {"font-size": 13.5, "text-anchor": "start"},
    hatchings(document, id),
    key(scene),
    ...columns
  );
}

function column({rows, options, step, packing, height}: Scene, index: number): SVGElement {
  const {document, id} = options;
  const count = rows.years[index];
  const units = rows.units.filter(({year}) => year === count?.year);
  const middle = step * (index + 0.5);
  const {size, across} = packing;
  const top = (level: number): number => height - foot - 4 - level * packing.step - size;
  const left = middle - (across * packing.step - (packing.step - size)) / 2;
  const squares = units.map((unit, i) =>
    unitLink(unit, {
      document,
      id,
      size,
      at: [left + (i % across) * packing.step, top(Math.floor(i / across))]
    })
  );
  const text = (y: number, words: string, attributes: Record<string, string | number>): SVGElement =>
    svgElement(document, "text", {x: middle, y, "text-anchor": "middle", "aria-hidden": "true", ...attributes}, words);
  const year = text(height - 8, step < 44 ? `’${String(count?.year).slice(2)}` : String(count?.year), {
    fill: color.ink2
  });
  const number =
    units.length === 0
      ? []
      : [
          text(top(Math.ceil(units.length / across) - 1) - 8, count === undefined ? "" : countWords(count), {
            "font-weight": 600,
            fill: color.ink
          })
        ];
  return svgElement(document, "g", {}, ...squares, ...number, year);
}

/** What the squares mean, in the empty first years if there is room. */
function key({rows, options, packing, step}: Scene): SVGElement {
  const {document, id} = options;
  const size = Math.max(20, packing.size);
  const empty = rows.years.findIndex((year) => year.lead + year.background + year.possible > 0);
  const entries = keyEntries(rows, options.labels);
  const widest = Math.max(0, ...entries.map(({text}) => textWidth(text, 13.5))) + size + 12;
  if (empty * step < widest) return svgElement(document, "g", {});
  const items = entries.map(({kind, text}, i) =>
    svgElement(
      document,
      "g",
      {transform: `translate(0,${head - 18 + i * (size * 0.6 + 12)})`},
      unitSquare(kind, {document, id, size: Math.round(size * 0.6)}),
      svgElement(document, "text", {x: size * 0.6 + 9, y: size * 0.3 + 4.5, fill: color.ink2}, text)
    )
  );
  return svgElement(document, "g", {"aria-hidden": "true"}, ...items);
}
