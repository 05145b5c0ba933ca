import {addDays, dayNumber} from "../../time/day.js";
import type {DrawOptions} from "../chart.js";
import type {Band} from "../holders.js";
import {label} from "../label.js";
import {svgElement} from "../svg.js";
import {textWidth} from "../text-width.js";
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

const left = 168;
const barHeight = 22;
const eventRow = 18;

export interface Strip {
  element: SVGElement;
  height: number;
}

interface Scene {
  rows: LeaderRows;
  handover: Handover;
  options: DrawOptions;
  scale: TimeScale;
  /** Top of the bar of those in office. */
  y: number;
}

/** How many days the longest change of hands takes: all strips share its scale. */
export function longest(rows: LeaderRows): number {
  return Math.max(1, ...rows.handovers.map(({start, end}) => dayNumber(end) - dayNumber(start)));
}

/** One change of hands, day by day: steps above, who is elect and who in office as bars, calls of the texts below. */
export function drawStrip(rows: LeaderRows, handover: Handover, options: DrawOptions): Strip {
  const scale = timeScale(
    {start: handover.start, end: addDays(handover.start, longest(rows))},
    left,
    options.width - 92
  );
  const steps = placed(handover, scale);
  const rowsOfText = Math.max(0, ...steps.map(({row}) => row)) + 1;
  const y = rowsOfText * eventRow + 10 + barHeight + 4;
  const scene = {rows, handover, options, scale, y};
  const {document} = options;
  const height = y + barHeight + (handover.calls.length === 0 ? 12 : 44);
  const element = svgElement(
    document,
    "g",
    {},
    heading(scene),
    ...steps.map((step) => stepText(step, {scene, rowsOfText})),
    ...bars(scene),
    ...handover.calls.flatMap((call) => callMark(call, scene))
  );
  return {element, height};
}

interface Step {
  words: string;
  day: string;
  x: number;
  /** 0 is the row next to the bars. */
  row: number;
}

function placed({events}: Handover, scale: TimeScale): Step[] {
  const steps: Step[] = [];
  for (const event of events.toReversed()) {
    const [x, day] = [scale(event.date), dayAndMonth(event.date)];
    const end = x + textWidth(`${day} ${event.words}`, 13, true) + 14;
    let row = 0;
    while (steps.some((step) => step.row >= row && step.x < end)) ++row;
    steps.push({words: event.words, day, x, row});
  }
  return steps;
}

function heading({handover, options, y}: Scene): SVGElement {
  const {document} = options;
  const names = handover.names.split(" → ");
  const lines = names.map((name, i) => svgElement(document, "tspan", {x: 0, dy: 17}, i === 0 ? name : `→ ${name}`));
  return svgElement(
    document,
    "text",
    {y: y - 12 - 8 * (names.length - 1), fill: color.ink2},
    svgElement(document, "tspan", {x: 0, "font-weight": 600, "font-size": 15, fill: color.ink}, handover.title),
    ...lines
  );
}

function stepText({x, row, words, day}: Step, {scene, rowsOfText}: {scene: Scene; rowsOfText: number}): SVGElement {
  const {document} = scene.options;
  const top = (rowsOfText - 1 - row) * eventRow;
  return svgElement(
    document,
    "g",
    {},
    svgElement(document, "path", {d: `M${x},${top + 3}V${scene.y + barHeight}`, stroke: color.ink3}),
    svgElement(
      document,
      "text",
      {x: x + 5, y: top + 13, fill: color.ink2},
      `${day} `,
      svgElement(document, "tspan", {fill: color.ink, "font-weight": 600}, words)
    )
  );
}

function bars({rows, handover, options, scale, y}: Scene): SVGElement[] {
  const tone = sideColor(rows.sides, handover.side);
  return [...handover.held, ...handover.elect].flatMap((band) => {
    const [x, end] = [scale(band.start), scale(band.end)];
    const top = band.status === "elect" ? y - barHeight - 4 : y;
    const {document, id, labels} = options;
    const bar = officeBar(
      {x, y: top, width: end - x - 2, height: barHeight},
      {document, id: `${id}-${handover.side}`, status: band.status, tone}
    );
    return [bar, ...nameIn(band, {document, labels, x, end, y: top + 16})];
  });
}

interface NamePlace extends Pick<DrawOptions, "document" | "labels"> {
  x: number;
  end: number;
  /** Baseline of the name. */
  y: number;
}

function nameIn(band: Band, {document, labels, x, end, y}: NamePlace): SVGElement[] {
  const text =
    band.status === "incumbent" ? band.name : label(labels, `leaders.picture.${band.status}`, {name: band.name});
  const width = textWidth(text, 13.5, true);
  if (width + 14 > end - x) return [];
  const fill = band.status === "incumbent" ? color.paper : color.ink;
  const name = svgElement(document, "text", {x: x + 9, y, "font-size": 13.5, "font-weight": 600, fill}, text);
  if (band.status !== "acting") return [name];
  return [svgElement(document, "rect", {x: x + 4, y: y - 13, width: width + 10, height: 17, fill: color.paper}), name];
}

function callMark(call: LineMark, {rows, options, scale, y}: Scene): SVGElement[] {
  const {document} = options;
  const x = scale(call.earliest) + scale.pixelsPerDay / 2;
  const top = y + barHeight + 22;
  const tone = markColor(call, rows);
  const name = `${call.when}: ${call.who}. To the passage`;
  return [
    svgElement(document, "path", {d: `M${x},${y + barHeight}V${top}`, stroke: tone}),
    svgElement(
      document,
      "a",
      {
        href: `#m-${call.mention_id}`,
        class: "mark",
        "data-mention": call.mention_id,
        "aria-label": name,
        transform: `translate(${x},${top})`
      },
      svgElement(document, "circle", {r: 12, fill: "transparent"}),
      svgElement(document, "path", {d: markPath(call.channel, 8, call.lane), fill: tone})
    ),
    svgElement(
      document,
      "text",
      {...beside(x, call, options.width), y: top + 5, fill: color.ink2},
      svgElement(document, "tspan", {"font-weight": 600, fill: color.ink}, titleOf(call)),
      ` ${call.brief}`
    )
  ];
}

/** Words stand right of their mark, or left of it where they would run out of the picture. */
function beside(x: number, call: LineMark, width: number): {x: number; "text-anchor": string} {
  const fits = x + 15 + textWidth(`${titleOf(call)} ${call.brief}`, 13, true) <= width;
  return fits ? {x: x + 15, "text-anchor": "start"} : {x: x - 15, "text-anchor": "end"};
}
