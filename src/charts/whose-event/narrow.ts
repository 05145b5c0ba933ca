import type {DrawOptions} from "../chart.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {svgElement} from "../svg.js";
import {color, sideColor} from "../theme.js";
import {write} from "../write.js";
import {type Block, blocksOf, type Column} from "./blocks.js";
import {callCircle, pitch} from "./call-circle.js";
import type {EventCall, EventRows} from "./rows.js";

interface Scene {
  rows: EventRows;
  options: DrawOptions;
  /** Pixel of the line, from the left. */
  line: number;
  y: number;
}

const rowGap = 14;

/** For a phone the line stands upright: left of it the first side rang, right of it the second. */
export function drawEventsNarrow(rows: EventRows, options: DrawOptions): SVGElement {
  const scene: Scene = {rows, options, line: Math.round(options.width / 2), y: 52};
  const blocks = blocksOf(rows, options.labels);
  const known = blocks.map((block) => knownOf(block, scene));
  const unsaid = unsaidOf(blocks, scene);
  return picture(options, scene.y, heads(scene), ...known, unsaid);
}

function heads({rows, options, line}: Scene): SVGElement {
  const {document, labels} = options;
  const called = (capital: string): string => label(labels, "whose-event.picture.called", {capital});
  const texts = rows.sides.map(({capital}, i) =>
    write(document, i === 0 ? `◀ ${called(capital)}` : `${called(capital)} ▶`, {
      x: line + (i === 0 ? -10 : 10),
      y: 30,
      bold: true,
      size: 14,
      anchor: i === 0 ? "end" : "start",
      fill: sideColor(rows.sides, i)
    })
  );
  return svgElement(document, "g", {}, ...texts);
}

/** Writes a block's calls with a known caller and moves the scene down. */
function knownOf(block: Block, scene: Scene): SVGElement {
  const {document} = scene.options;
  const columns = block.columns.filter(({calls}) => calls.some(({caller}) => caller !== null));
  scene.y += 20;
  const title = write(document, block.title, {
    x: scene.line,
    y: scene.y,
    bold: true,
    fill: color.ink,
    anchor: "middle",
    halo: true
  });
  scene.y += 8;
  const parts = columns.flatMap((column) => pair(column, scene));
  scene.y += 10;
  return svgElement(document, "g", {}, title, ...parts);
}

function pair({words, calls}: Column, scene: Scene): SVGElement[] {
  const {options, rows, line} = scene;
  const {document} = options;
  const name = write(document, words, {x: line, y: scene.y + 14, anchor: "middle"});
  scene.y += 32;
  const room = Math.floor((line - 14) / pitch);
  const side = (own: readonly EventCall[], way: 1 | -1): SVGElement[] =>
    own.map((call, i) => {
      const place = {x: line + way * (18 + (i % room) * pitch), y: scene.y + Math.floor(i / room) * pitch};
      return callCircle(call, rows, {document, ...place});
    });
  const [first, second] = [0, 1].map((index) => calls.filter(({caller}) => caller === index));
  const marks = [...side(first ?? [], -1), ...side(second ?? [], 1)];
  const top = scene.y - 11;
  const most = Math.max(first?.length ?? 0, second?.length ?? 0);
  scene.y += Math.max(1, Math.ceil(most / room)) * pitch - pitch + rowGap;
  const stroke = {d: `M${scene.line},${top}V${scene.y - 3}`, stroke: color.ink, "stroke-width": 2};
  return [name, svgElement(document, "path", stroke), ...marks];
}

function unsaidOf(blocks: readonly Block[], scene: Scene): SVGElement {
  const {document} = scene.options;
  if (scene.rows.unknown === 0) return svgElement(document, "g", {});
  scene.y += 20;
  const title = write(document, label(scene.options.labels, "whose-event.picture.unsaid", {n: scene.rows.unknown}), {
    x: 0,
    y: scene.y,
    bold: true,
    fill: color.ink
  });
  scene.y += 4;
  const parts = blocks.flatMap((block) => unsaidRow(block, scene));
  scene.y += 6;
  return svgElement(document, "g", {}, title, ...parts);
}

function unsaidRow({title, columns}: Block, scene: Scene): SVGElement[] {
  const {options, rows} = scene;
  const {document} = options;
  const calls = columns.flatMap((column) => column.calls.filter(({caller}) => caller === null));
  if (calls.length === 0) return [];
  const name = write(document, title, {x: 0, y: scene.y + 18});
  scene.y += 34;
  const room = Math.floor(options.width / pitch);
  const marks = calls.map((call, i) =>
    callCircle(call, rows, {document, x: 9 + (i % room) * pitch, y: scene.y + Math.floor(i / room) * pitch})
  );
  scene.y += (Math.ceil(calls.length / room) - 1) * pitch + 8;
  return [name, ...marks];
}
