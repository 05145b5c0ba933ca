import {addDays} from "../../time/day.js";
import type {DrawOptions} from "../chart.js";
import {type Standing, spread} from "../spread.js";
import {svgElement} from "../svg.js";
import {wrap} from "../text-width.js";
import {markColor} from "../the-line/draw-mark.js";
import {titleOf} from "../the-line/label.js";
import {markPath} from "../the-line/mark-shape.js";
import type {LineMark} from "../the-line/rows.js";
import {color, sideColor} from "../theme.js";
import {type TimeScale, timeScale} from "../time-scale.js";
import {dayAndMonth} from "../words/days.js";
import {officeBar} from "./bar.js";
import type {Handover} from "./handovers.js";
import type {LeaderRows} from "./rows.js";
import {longest, type Strip} from "./strip.js";

const perDay = 2.7;
const barWidth = 18;
const textX = 72;
const lineHeight = 16;
const head = 26;

interface Note extends Standing {
  lines: string[];
  strong: boolean;
  x: number;
  call?: LineMark;
}

/** One change of hands down the page: bars left, its steps and the calls beside them. */
export function drawStripUpright(rows: LeaderRows, handover: Handover, options: DrawOptions): Strip {
  const days = longest(rows);
  const scale = timeScale({start: handover.start, end: addDays(handover.start, days)}, head, head + days * perDay);
  const notes = notesOf(handover, scale, options.width - textX);
  spread(notes, 2);
  const {document, id} = options;
  const tone = sideColor(rows.sides, handover.side);
  const bars = [...handover.held, ...handover.elect].map((band) => {
    const box = {
      x: band.status === "elect" ? barWidth + 4 : 0,
      y: scale(band.start),
      width: barWidth,
      height: scale(band.end) - scale(band.start) - 2
    };
    return officeBar(box, {document, id: `${id}-${handover.side}`, status: band.status, tone});
  });
  const heading = svgElement(
    document,
    "text",
    {x: 0, y: 13},
    svgElement(document, "tspan", {"font-weight": 600, "font-size": 15, fill: color.ink}, handover.title),
    svgElement(document, "tspan", {dx: 8, fill: color.ink2}, handover.names)
  );
  const group = svgElement(
    document,
    "g",
    {},
    heading,
    ...bars,
    ...notes.flatMap((note) => drawNote(note, {rows, document, scale}))
  );
  const lowest = Math.max(scale(handover.end), ...notes.map(({at, height}) => at + height / 2));
  return {element: group, height: lowest};
}

function notesOf({events, calls}: Handover, scale: TimeScale, width: number): Note[] {
  const note = (text: string, day: string, strong: boolean): Note => {
    const lines = wrap(text, 13, {width: width - (strong ? 22 : 0), bold: strong});
    const height = lines.length * lineHeight;
    return {lines, strong, x: scale(day), wanted: scale(day) + (height - lineHeight) / 2, at: 0, height, weight: 1};
  };
  const steps = events.map(({date, words}) => note(`${dayAndMonth(date)} ${words}`, date, false));
  const marked = calls.map((call) => ({...note(`${titleOf(call)} ${call.brief}`, call.earliest, true), call}));
  return [...steps, ...marked];
}

interface NoteOptions {
  rows: LeaderRows;
  document: Document;
  scale: TimeScale;
}

function drawNote({lines, strong, at, height, x, call}: Note, {rows, document}: NoteOptions): SVGElement[] {
  const top = at - height / 2;
  const left = call === undefined ? textX : textX + 22;
  const spans = lines.map((line, i) => svgElement(document, "tspan", {x: left, y: top + 12 + i * lineHeight}, line));
  const leader = svgElement(document, "path", {
    d: `M0,${x}H${barWidth * 2 + 8}L${textX - 6},${top + 8}`,
    stroke: color.ink3
  });
  const text = svgElement(
    document,
    "text",
    {fill: strong ? color.ink : color.ink2, "font-weight": strong ? 600 : 400},
    ...spans
  );
  return call === undefined ? [leader, text] : [leader, text, callLink(call, {rows, document, y: top + 8})];
}

function callLink(call: LineMark, {rows, document, y}: {rows: LeaderRows; document: Document; y: number}): SVGElement {
  return svgElement(
    document,
    "a",
    {
      href: `#m-${call.mention_id}`,
      class: "mark",
      "data-mention": call.mention_id,
      "aria-label": `${call.when}: ${call.who}. To the passage`,
      transform: `translate(${textX + 6},${y})`
    },
    svgElement(document, "circle", {r: 12, fill: "transparent"}),
    svgElement(document, "path", {d: markPath(call.channel, 8, call.lane), fill: markColor(call, rows)})
  );
}
