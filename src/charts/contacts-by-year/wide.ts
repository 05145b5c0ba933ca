import type {DrawOptions} from "../chart.js";
import {hatchPattern, notCovered} from "../hatch.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {svgElement} from "../svg.js";
import {textWidth} from "../text-width.js";
import {color} from "../theme.js";
import {write} from "../write.js";
import {countWords, isByChance, panelTitle, unsearchedSpans} from "./count-words.js";
import type {ByYearRows, LevelPanel, YearCell} from "./rows.js";
import {yearBar} from "./year-bar.js";

interface Scene {
  rows: ByYearRows;
  options: DrawOptions;
  /** Pixels a contact, and a year. */
  unit: number;
  step: number;
  y: number;
}

const room = 190;

/** Years from left to right, leaders above ministers on one scale: contacts pale, journeys solid inside them. */
export function drawYearsWide(rows: ByYearRows, options: DrawOptions): SVGElement {
  const {document, id, width} = options;
  const most = Math.max(1, ...rows.panels.flatMap(({cells}) => cells.map(({contacts}) => contacts.high)));
  const years = Math.max(1, ...rows.panels.map(({cells}) => cells.length));
  const scene: Scene = {rows, options, unit: room / most, step: width / years, y: 0};
  const panels = rows.panels.flatMap((panel) => panelOf(panel, scene));
  return picture(options, scene.y + 26, hatchPattern(document, id), ...panels, yearNames(scene));
}

function panelOf(panel: LevelPanel, scene: Scene): SVGElement[] {
  const {unit, options, step} = scene;
  const {document, id, width} = options;
  const most = Math.max(1, ...panel.cells.map(({contacts}) => contacts.high));
  const title = titleOf(panel, scene);
  const base = scene.y + 46 + most * unit;
  const spans = unsearchedSpans(panel.cells).flatMap(({from, to}) => {
    const first = panel.cells.findIndex(({year}) => year === from);
    const box = {x: first * step, y: scene.y + 34, width: (to - from + 1) * step, height: base - scene.y - 34};
    const words = label(options.labels, "contacts-by-year.picture.not-searched", {from, to});
    const chance = Math.max(...panel.cells.slice(first, first + to - from + 1).map(({contacts}) => contacts.high));
    // Above what was met by chance; the note says it too, should there be no room.
    const y = base - Math.max(most * unit * 0.55, chance === 0 ? 0 : chance * unit + 36);
    const fits = y - 13 > box.y;
    const text = {x: box.x + box.width / 2, y, anchor: "middle", halo: true} as const;
    return [notCovered(box, document, id), ...(fits ? [write(document, words, text)] : [])];
  });
  const columns = panel.cells.flatMap((cell, i) => {
    const alone = ![panel.cells[i - 1], panel.cells[i + 1]].some((near) => near && isByChance(near));
    return column(cell, {scene, base, middle: (i + 0.5) * step, alone});
  });
  const line = svgElement(document, "path", {d: `M0,${base}H${width}`, stroke: color.ink, "stroke-width": 1.5});
  scene.y = base + 14;
  return [title, ...spans, ...columns, line];
}

/** What is counted, with the totals and what the bars mean. */
function titleOf(panel: LevelPanel, {options, y}: Scene): SVGElement {
  const {document} = options;
  const name = panelTitle(panel, options.labels);
  const contacts = label(options.labels, "contacts-by-year.picture.contacts", {n: countWords(panel.contacts)});
  const left = textWidth(name, 15, true) + 18;
  const next = left + textWidth(contacts, 13) + 40;
  return svgElement(
    document,
    "g",
    {},
    write(document, name, {x: 0, y: y + 15, size: 15, bold: true, fill: color.ink}),
    svgElement(document, "rect", {x: left, y: y + 3.5, width: 16, height: 13, fill: color.rule, stroke: color.ink3}),
    write(document, contacts, {x: left + 23, y: y + 15}),
    svgElement(document, "rect", {x: next + 4, y: y + 3.5, width: 8, height: 13, fill: color.ink2}),
    write(document, label(options.labels, "contacts-by-year.picture.journeys", {n: countWords(panel.journeys)}), {
      x: next + 19,
      y: y + 15
    })
  );
}

interface ColumnPlace {
  scene: Scene;
  base: number;
  middle: number;
  /** Whether there is room beside it for words. */
  alone: boolean;
}

function column(cell: YearCell, {scene, base, middle, alone}: ColumnPlace): SVGElement[] {
  const {unit, options, step} = scene;
  const {document} = options;
  const thickness = Math.min(40, step * 0.66);
  const scale = (n: number): number => n * unit;
  const bars = yearBar(cell, {document, scale, base, middle, thickness, upright: true});
  const {contacts, journeys, searched} = cell;
  if (!searched && contacts.high === 0) return [];
  const n = countWords(contacts);
  const words = searched || !alone ? n : label(options.labels, "contacts-by-year.picture.met-by-chance", {n});
  const total = write(document, words, {
    x: Math.max(middle, textWidth(words, 13) / 2),
    y: base - scale(contacts.high) - 6,
    anchor: "middle",
    halo: !searched,
    bold: searched,
    fill: searched ? color.ink : color.ink2
  });
  const inner = countWords(journeys);
  const fits = scale(journeys.low) >= 15 && thickness * 0.5 >= textWidth(inner, 12) + 3;
  const inside = {
    x: middle,
    y: base - scale(journeys.low) + 13,
    size: 12,
    anchor: "middle",
    fill: color.paper
  } as const;
  return [...bars, total, ...(fits ? [write(document, inner, inside)] : [])];
}

function yearNames({rows, options, step, y}: Scene): SVGElement {
  const {document} = options;
  const cells = rows.panels[0]?.cells ?? [];
  const texts = cells.flatMap(({year}, i) => {
    const place = {x: (i + 0.5) * step, anchor: "middle" as const, fill: color.ink2};
    const name = write(document, step < 44 ? `’${String(year).slice(2)}` : String(year), {...place, y: y + 5});
    if (i < cells.length - 1 || rows.stop === null) return [name];
    return [
      name,
      write(document, label(options.labels, "contacts-by-year.picture.end", {day: shortDay(rows.stop)}), {
        ...place,
        y: y + 21,
        size: 12,
        fill: color.ink3
      })
    ];
  });
  return svgElement(document, "g", {}, ...texts);
}

/** "8 Dec". */
const shortDay = (day: string): string => day.replace(/([A-Za-z]{3})[a-z]+/, "$1");
