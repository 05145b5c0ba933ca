import type {DrawOptions} from "../chart.js";
import {hatchPattern, notCovered} from "../hatch.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {svgElement} from "../svg.js";
import {textWidth, wrap} from "../text-width.js";
import {color} from "../theme.js";
import {lineStep, write} from "../write.js";
import {countWords, isByChance, panelTitle, unsearchedSpans} from "./count-words.js";
import type {ByYearRows, LevelPanel, YearCell} from "./rows.js";
import {yearBar} from "./year-bar.js";

const left = 42;
const gap = 10;
const step = 30;
const head = 62;
const numbers = 44;

interface Scene {
  rows: ByYearRows;
  options: DrawOptions;
  /** Pixels a contact. */
  unit: number;
  width: number;
}

/** Years down the page, leaders left and ministers right. */
export function drawYearsNarrow(rows: ByYearRows, options: DrawOptions): SVGElement {
  const {document, id} = options;
  const count = Math.max(1, rows.panels.length);
  const width = (options.width - left - gap * (count - 1)) / count;
  const most = Math.max(1, ...rows.panels.flatMap(({cells}) => cells.map(({contacts}) => contacts.high)));
  const scene: Scene = {rows, options, unit: (width - numbers) / most, width};
  const cells = rows.panels[0]?.cells ?? [];
  const years = cells.map(({year}, i) =>
    write(document, String(year), {x: 0, y: head + i * step + 20, fill: color.ink2})
  );
  const stop =
    rows.stop === null || cells.length === 0
      ? []
      : [label(options.labels, "contacts-by-year.picture.year-end", {year: cells.at(-1)?.year ?? "", day: rows.stop})];
  const bottom = head + cells.length * step;
  return picture(
    options,
    bottom + (stop.length === 0 ? 4 : 24),
    hatchPattern(document, id),
    ...years,
    ...rows.panels.flatMap((panel, i) => panelOf(panel, left + i * (width + gap), scene)),
    write(document, stop, {x: 0, y: bottom + 18, fill: color.ink3})
  );
}

function panelOf(panel: LevelPanel, x: number, scene: Scene): SVGElement[] {
  const {document, id} = scene.options;
  const first = panel.cells[0]?.year ?? 0;
  const spans = unsearchedSpans(panel.cells).flatMap(({from, to}) => {
    const box = {x, y: head + (from - first) * step + 2, width: scene.width, height: (to - from + 1) * step - 4};
    const lines = wrap(label(scene.options.labels, "contacts-by-year.picture.not-searched", {from, to}), 13, {
      width: scene.width - 16
    });
    // Below what was met by chance; the note says it too, should there be no room.
    const last = panel.cells.findLastIndex((cell) => cell.year <= to && isByChance(cell));
    const y = box.y + box.height - lines.length * lineStep(13) + 2;
    const fits = y - 13 > head + (last + 1) * step;
    return [notCovered(box, document, id), ...(fits ? [write(document, lines, {x: x + 8, y, halo: true})] : [])];
  });
  const bottom = head + panel.cells.length * step;
  const line = svgElement(document, "path", {d: `M${x},${head}V${bottom}`, stroke: color.ink, "stroke-width": 1.5});
  return [titleOf(panel, x, scene), ...spans, ...panel.cells.flatMap((cell, i) => bar(cell, {x, i, scene})), line];
}

function titleOf(panel: LevelPanel, x: number, {options}: Scene): SVGElement {
  const {document} = options;
  const swatch = {fill: color.rule, stroke: color.ink3};
  return svgElement(
    document,
    "g",
    {},
    write(document, panelTitle(panel, options.labels), {x, y: 13, bold: true, fill: color.ink}),
    svgElement(document, "rect", {x: x + 0.5, y: 21, width: 11, height: 11, ...swatch}),
    write(document, label(options.labels, "contacts-by-year.picture.contacts", {n: countWords(panel.contacts)}), {
      x: x + 18,
      y: 31
    }),
    svgElement(document, "rect", {x: x + 3, y: 38, width: 6, height: 11, fill: color.ink2}),
    write(document, label(options.labels, "contacts-by-year.picture.journeys", {n: countWords(panel.journeys)}), {
      x: x + 18,
      y: 48
    })
  );
}

function bar(cell: YearCell, {x, i, scene}: {x: number; i: number; scene: Scene}): SVGElement[] {
  const {document} = scene.options;
  const {contacts, journeys, searched} = cell;
  if (!searched && contacts.high === 0) return [];
  const middle = head + (i + 0.5) * step;
  const scale = (n: number): number => n * scene.unit;
  const bars = yearBar(cell, {document, scale, base: x, middle, thickness: 20, upright: false});
  const end = x + scale(contacts.high) + 6;
  const total = countWords(contacts);
  const chance = label(scene.options.labels, "contacts-by-year.picture.chance");
  // Hatching and dashes say it too, should there be no room.
  const fits = end + textWidth(total, 13, true) + 5 + textWidth(chance, 13) <= x + scene.width;
  const text = svgElement(
    document,
    "text",
    {x: end, y: middle + 4.5, fill: color.ink3, class: searched ? undefined : "halo"},
    svgElement(document, "tspan", {"font-weight": 600, fill: color.ink}, total),
    svgElement(document, "tspan", {dx: 5}, searched ? countWords(journeys) : fits ? chance : "")
  );
  return [...bars, text];
}
