import type {DrawOptions} from "../chart.js";
import {picture} from "../picture.js";
import {svgElement} from "../svg.js";
import {color} from "../theme.js";
import {keyEntries} from "./key.js";
import {pack} from "./pack.js";
import {countWords, type YearRows} from "./rows.js";
import {hatchings, unitLink, unitSquare} from "./unit.js";

const row = 30;
const largest = 24;
const numbers = 50;
const left = 48;

/** Years down the page, a square a contact beside each. */
export function drawRows(rows: YearRows, options: DrawOptions): SVGElement {
  const {document, id} = options;
  const head = keyEntries(rows, options.labels).length * 24 + 10;
  const bottom = head + rows.years.length * row;
  const axis = {d: `M${left - 6},${head}V${bottom}`, stroke: color.ink, "stroke-width": 1.5};
  const layers = svgElement(
    document,
    "g",
    {"font-size": 13.5},
    hatchings(document, id),
    key(rows, options),
    ...rows.years.map((_, i) => line(rows, options, i))
  );
  return picture(options, bottom, svgElement(document, "path", axis), layers);
}

function line(rows: YearRows, options: DrawOptions, index: number): SVGElement {
  const {document, id, width} = options;
  const count = rows.years[index];
  const y = keyEntries(rows, options.labels).length * 24 + 10 + index * row + (row - largest) / 2;
  const units = rows.units.filter(({year}) => year === count?.year);
  const most = Math.max(1, ...rows.years.map((year) => year.lead + year.background + year.possible));
  const {size, step, across} = pack(most, {width: width - left - numbers, height: largest, largest});
  // Column by column, so that every year begins at the line whatever it holds.
  const deep = Math.max(1, Math.ceil(most / across));
  const at = (i: number): [number, number] => [left + Math.floor(i / deep) * step, y + (i % deep) * step];
  const squares = units.map((unit, i) => unitLink(unit, {document, id, size, at: at(i)}));
  const year = {x: 0, y: y + 17, fill: color.ink2, "aria-hidden": "true"};
  const number = {
    x: left + Math.ceil(units.length / deep) * step + 8,
    y: y + 17,
    "font-weight": 600,
    fill: color.ink,
    "aria-hidden": "true"
  };
  const told =
    units.length === 0 || count === undefined ? [] : [svgElement(document, "text", number, countWords(count))];
  return svgElement(
    document,
    "g",
    {"text-anchor": "start"},
    svgElement(document, "text", year, String(count?.year)),
    ...squares,
    ...told
  );
}

function key(rows: YearRows, options: DrawOptions): SVGElement {
  const {document, id} = options;
  const items = keyEntries(rows, options.labels).map(({kind, text}, i) =>
    svgElement(
      document,
      "g",
      {transform: `translate(0,${i * 24})`},
      unitSquare(kind, {document, id, size: 16}),
      svgElement(document, "text", {x: 24, y: 13, fill: color.ink2}, text)
    )
  );
  return svgElement(document, "g", {"aria-hidden": "true", "text-anchor": "start"}, ...items);
}
