import type {DrawOptions} from "../chart.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {svgElement} from "../svg.js";
import {wrap} from "../text-width.js";
import {color, sideColor} from "../theme.js";
import {write} from "../write.js";
import {callCircle, pitch} from "./call-circle.js";
import {type EventCall, type EventRows, telling} from "./rows.js";
import {type Margins, type PlacedBlock, placeBlocks, type Slot} from "./slots.js";

interface Scene {
  rows: EventRows;
  options: DrawOptions;
  margins: Margins;
  blocks: PlacedBlock[];
  /** Pixels from the top: the line, the names of the kinds, the callers nobody names, the end. */
  line: number;
  names: number;
  unsaid: number;
  bottom: number;
}

const head = 44;
const nameHeight = 68;
const roomyFrom = 900;

/** Above the line the first side rang, below it the second; what does not say who rang stands apart underneath. */
export function drawEventsWide(rows: EventRows, options: DrawOptions): SVGElement {
  const scene = sceneOf(rows, options);
  const {document, width} = options;
  const line = {d: `M0,${scene.line}H${width}`, stroke: color.ink, "stroke-width": 2.5};
  return picture(
    options,
    scene.bottom,
    callers(scene),
    ...scene.blocks.map((block) => blockOf(block, scene)),
    svgElement(document, "path", line)
  );
}

function sceneOf(rows: EventRows, options: DrawOptions): Scene {
  const right = options.width;
  const margins = right >= roomyFrom ? {left: 128, gap: 52, right} : {left: 82, gap: 26, right};
  const blocks = placeBlocks(rows, margins, options.labels);
  const slots = blocks.flatMap((block) => block.slots);
  const tallest = (caller: number | null): number =>
    Math.max(1, ...slots.map((slot) => Math.ceil(callsOf(slot, caller).length / slot.across)));
  const line = head + tallest(0) * pitch + 24;
  const names = line + Math.max(2, tallest(1)) * pitch + 46;
  const unsaid = names + nameHeight;
  return {rows, options, margins, blocks, line, names, unsaid, bottom: unsaid + tallest(null) * pitch};
}

const callsOf = ({column}: Slot, caller: number | null): EventCall[] =>
  column.calls.filter((call) => call.caller === caller);

/** Who rang, told once at the left of the line. */
function callers({rows, options, line, unsaid, margins}: Scene): SVGElement {
  const {document} = options;
  const named = rows.sides.map(({capital}, i) => {
    const lines = [`${i === 0 ? "▲" : "▼"} ${capital}`, label(options.labels, "whose-event.picture.called-alone")];
    const y = i === 0 ? line - 28 : line + 24;
    return write(document, lines, {x: 0, y, bold: true, size: 14, fill: sideColor(rows.sides, i)});
  });
  const words = rows.unknown === 0 ? "" : label(options.labels, "whose-event.picture.calls-unsaid", {n: rows.unknown});
  const lines = wrap(words, 13, {width: margins.left - 14});
  return svgElement(document, "g", {}, ...named, write(document, lines, {x: 0, y: unsaid + 5, fill: color.ink3}));
}

function blockOf(placed: PlacedBlock, scene: Scene): SVGElement {
  const {block, x, width, slots} = placed;
  const {document} = scene.options;
  const title = wrap(block.title, 14, {width: Math.max(width, 76), bold: true});
  return svgElement(
    document,
    "g",
    {},
    write(document, title, {x, y: 14, bold: true, size: 14, fill: color.ink}),
    ...slots.flatMap((slot) => columnOf(slot, scene)),
    ...silence(placed, scene)
  );
}

function columnOf(slot: Slot, scene: Scene): SVGElement[] {
  const {line, names, unsaid, options} = scene;
  const words = wrap(slot.column.words, 13, {width: slot.width - 6});
  return [
    ...stack(slot, 0, {scene, from: line - 18, way: -1}),
    ...stack(slot, 1, {scene, from: line + 18, way: 1}),
    write(options.document, words, {x: slot.x, y: names, fill: color.ink2}),
    ...stack(slot, null, {scene, from: unsaid, way: 1})
  ];
}

interface Stack {
  scene: Scene;
  from: number;
  way: 1 | -1;
}

/** The calls of one caller in rows of circles, with their number at the end that grows. */
function stack(slot: Slot, caller: number | null, {scene, from, way}: Stack): SVGElement[] {
  const {document} = scene.options;
  const {x, across} = slot;
  const calls = callsOf(slot, caller);
  const circles = calls.map((call, i) => {
    const place = {x: x + 8.5 + (i % across) * pitch, y: from + way * Math.floor(i / across) * pitch};
    return callCircle(call, scene.rows, {document, ...place});
  });
  if (caller === null || calls.length < 2) return circles;
  const end = from + way * Math.ceil(calls.length / across) * pitch;
  const style = {x: x + 1, y: way < 0 ? end + 7 : end + 3, bold: true, fill: color.ink};
  return [...circles, write(document, String(calls.length), style)];
}

/** The place where the calls would stand that nobody found. */
function silence({block, x}: PlacedBlock, {rows, options, line}: Scene): SVGElement[] {
  const {affected} = block;
  const own = telling(rows).filter((call) => call.affected === affected);
  if (affected === null || own.length === 0 || own.some(({caller}) => caller === affected)) return [];
  const words = label(options.labels, "whose-event.picture.no-call", {capital: rows.sides[affected]?.capital ?? ""});
  return [write(options.document, words, {x, y: affected === 0 ? line - 14 : line + 24, fill: color.ink3})];
}
