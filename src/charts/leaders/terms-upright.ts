import type {DrawOptions} from "../chart.js";
import type {Band} from "../holders.js";
import {label} from "../label.js";
import {type Standing, spread} from "../spread.js";
import {svgElement} from "../svg.js";
import {wrap} from "../text-width.js";
import {color, sideColor} from "../theme.js";
import {type TimeScale, timeScale, yearStarts} from "../time-scale.js";
import {dayWords} from "../words/days.js";
import {officeBar} from "./bar.js";
import type {LeaderRows, LeaderSide} from "./rows.js";
import type {Strip} from "./strip.js";

const perYear = 30;
const head = 34;
const left = 42;
const barWidth = 18;
const lineHeight = 16;

interface Note extends Standing {
  lines: string[];
  strong: boolean;
}

interface Column {
  rows: LeaderRows;
  options: DrawOptions;
  scale: TimeScale;
  x: number;
  width: number;
  index: number;
}

/** Terms in office down the page, a column a side. */
export function drawTermsUpright(rows: LeaderRows, options: DrawOptions): Strip {
  const days = (Date.parse(rows.period.end) - Date.parse(rows.period.start)) / 86400000;
  const scale = timeScale(rows.period, head, head + (days / 365.25) * perYear);
  const width = (options.width - left) / Math.max(1, rows.sides.length);
  const columns = rows.sides.map((_, index) =>
    drawColumn({rows, options, scale, x: left + index * width, width, index})
  );
  const lowest = Math.max(scale(rows.period.end), ...columns.map(({height}) => height));
  const group = svgElement(
    options.document,
    "g",
    {},
    years(rows, options, scale),
    ...columns.map(({element}) => element)
  );
  return {element: group, height: lowest + 8};
}

function drawColumn(column: Column): Strip {
  const {rows, options, scale, x, width, index} = column;
  const side = rows.sides[index];
  const {document, id} = options;
  if (side === undefined) return {element: svgElement(document, "g", {}), height: 0};
  const tone = sideColor(rows.sides, index);
  const notes = notesOf(side, column);
  spread(notes, 3);
  const box = ({start, end}: Band): {y: number; height: number} => ({
    y: scale(start),
    height: scale(end) - scale(start)
  });
  const bars = side.bands.map((band) =>
    officeBar({x, width: barWidth, ...box(band)}, {document, id: `${id}-${index}`, status: band.status, tone})
  );
  const elect = side.elect.map((band) =>
    officeBar({x: x + barWidth + 2, width: 8, ...box(band)}, {document, id, status: "elect", tone})
  );
  const title = wrap(`${side.capital}: ${side.office}`, 13, {width: width - 6, bold: true}).map((text, i) =>
    svgElement(document, "tspan", {x, y: 12 + i * lineHeight}, text)
  );
  const group = svgElement(
    document,
    "g",
    {},
    svgElement(document, "text", {"font-weight": 600, fill: tone}, ...title),
    ...bars,
    ...elect,
    ...side.again.map(({date}) =>
      svgElement(document, "path", {d: `M${x},${scale(date)}h${barWidth}`, stroke: color.paper, "stroke-width": 2})
    ),
    ...notes.map((note) => noteText(note, {document, x: x + barWidth + 14}))
  );
  return {element: group, height: Math.max(0, ...notes.map(({at, height}) => at + height / 2))};
}

function notesOf(side: LeaderSide, {rows, options, scale, width}: Column): Note[] {
  const room = width - barWidth - 18;
  const note = (text: string, y: number, strong: boolean): Note => {
    const lines = wrap(text, 13, {width: room, bold: strong});
    const height = lines.length * lineHeight;
    return {lines, strong, wanted: y + height / 2, at: 0, height, weight: strong ? 2 : 1};
  };
  const names = side.bands.map((band) =>
    note(
      band.status === "acting" ? label(options.labels, "leaders.picture.acting", {name: band.name}) : band.name,
      scale(band.start),
      true
    )
  );
  const again = side.again.map(({date}) =>
    note(label(options.labels, "leaders.picture.re-elected", {day: dayWords(date)}), scale(date) - 8, false)
  );
  const left =
    side.left === null ? [] : [note(`${side.left} ${dayWords(rows.period.end)}`, scale(rows.period.end) - 8, false)];
  return [...names, ...again, ...left];
}

function noteText({lines, at, height, strong}: Note, {document, x}: {document: Document; x: number}): SVGElement {
  const spans = lines.map((line, i) =>
    svgElement(document, "tspan", {x, y: at - height / 2 + 12 + i * lineHeight}, line)
  );
  return svgElement(
    document,
    "text",
    {"font-weight": strong ? 600 : 400, fill: strong ? color.ink : color.ink3},
    ...spans
  );
}

function years({period}: LeaderRows, {document}: DrawOptions, scale: TimeScale): SVGElement {
  const texts = yearStarts(period).map((day) =>
    svgElement(document, "text", {x: 0, y: scale(day) + 12, fill: color.ink3}, day.slice(0, 4))
  );
  return svgElement(document, "g", {}, ...texts);
}
