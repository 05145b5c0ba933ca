import {type DrawOptions, narrowBelow} from "../chart.js";
import {label} from "../label.js";
import {picture} from "../picture.js";
import {type Child, svgElement} from "../svg.js";
import {drawRecordMarks, type Spot} from "../the-record/marks.js";
import {color, sideColor} from "../theme.js";
import {type BlockSize, block, blockWidth, rowsFor} from "../who-travels/block.js";
import {capital} from "../words/sentence.js";
import {write} from "../write.js";
import {REPORTERS, type Reporter, type ReportRows} from "./rows.js";
import {callerWords, reporterWords} from "./words.js";

const CALLERS = [0, 1, null];
const head = 40;

interface Scene {
  rows: ReportRows;
  options: DrawOptions;
  size: BlockSize;
  parts: Child[];
  spots: {spot: Spot; x: number; y: number}[];
}

/** Calls in blocks: who rang across, whose outlets report it down; on a phone one under the other. */
export function drawReports(rows: ReportRows, options: DrawOptions): SVGElement {
  const narrow = options.width < narrowBelow;
  const left = narrow ? 136 : options.width < 900 ? 140 : 168;
  const across = narrow ? 15 : options.width < 900 ? 15.5 : 19;
  const column = narrow ? options.width - left : (options.width - left) / CALLERS.length;
  const most = Math.max(1, ...CALLERS.flatMap((caller) => REPORTERS.map((one) => own(rows, caller, one).length)));
  const shape = across < 17 ? {small: 4.5, large: 6.25} : {small: 5, large: 7.5};
  const size = {across, down: across, rows: rowsFor(most, column - 34, across), ...shape};
  const scene: Scene = {rows, options, size, parts: [], spots: []};
  const height = narrow ? stacked(scene, left) : table(scene, left, column);
  const at = (spot: Spot): [number, number] => {
    const place = scene.spots.find((one) => one.spot === spot);
    return [(place?.x ?? 0) + spot.along, (place?.y ?? 0) + spot.across];
  };
  const marks = scene.spots.map(({spot}) => spot);
  const {document, markId = "k-"} = options;
  return picture(options, height, ...scene.parts, drawRecordMarks(marks, {document, rows, markId, at}));
}

function own({calls}: ReportRows, caller: number | null, reporter: Reporter): ReportRows["calls"] {
  return calls.filter((call) => call.caller === caller && call.reporter === reporter);
}

function title(caller: number | null, {rows, options, parts}: Scene, {x, y}: {x: number; y: number}): void {
  const total = rows.calls.filter((call) => call.caller === caller).length;
  const fill = caller === null ? color.ink2 : sideColor(rows.sides, caller);
  const words = `${capital(callerWords(caller, rows, options.labels))}: ${total}`;
  parts.push(write(options.document, words, {x, y, size: 15, bold: true, fill}));
}

function table(scene: Scene, left: number, column: number): number {
  const {rows, options, size, parts} = scene;
  const {document, width} = options;
  const rowHeight = size.rows * size.down + 20;
  for (const [i, caller] of CALLERS.entries()) title(caller, scene, {x: left + i * column, y: 18});
  for (const [i, reporter] of REPORTERS.entries()) {
    const y = head + i * rowHeight;
    const middle = y + rowHeight / 2;
    parts.push(
      svgElement(document, "path", {d: `M0,${y}H${width}`, stroke: color.rule}),
      write(document, capital(reporterWords(reporter, rows, options.labels)), {x: 0, y: middle + 4.5})
    );
    for (const [j, caller] of CALLERS.entries()) cell(scene, {caller, reporter}, {x: left + j * column, y: y + 10});
  }
  return head + REPORTERS.length * rowHeight;
}

function stacked(scene: Scene, left: number): number {
  const {rows, options, size, parts} = scene;
  const rowHeight = size.rows * size.down + 9;
  let y = 0;
  for (const caller of CALLERS) {
    title(caller, scene, {x: 0, y: y + 15});
    y += 26;
    for (const reporter of REPORTERS) {
      const words = capital(reporterWords(reporter, rows, options.labels));
      parts.push(write(options.document, words, {x: 0, y: y + rowHeight / 2 + 4.5}));
      cell(scene, {caller, reporter}, {x: left, y: y + 4.5});
      y += rowHeight;
    }
    y += 14;
  }
  return y - 14;
}

type Which = Pick<ReportRows["calls"][number], "caller" | "reporter">;

function cell({rows, options, size, parts, spots}: Scene, which: Which, {x, y}: {x: number; y: number}): void {
  const marks = own(rows, which.caller, which.reporter).map(({mark}) => mark);
  const middle = y + (size.rows * size.down) / 2;
  // Fewer than a column holds stand in the middle of it.
  const room = Math.max(0, size.rows - marks.length) * size.down * 0.5;
  for (const spot of block(marks, size)) spots.push({spot, x, y: y + room});
  const end = x + blockWidth(marks.length, size) + (marks.length === 0 ? 4 : 7);
  const words = marks.length === 0 ? label(options.labels, "who-reports.picture.none") : String(marks.length);
  const style = marks.length === 0 ? {fill: color.ink3} : {bold: true, fill: color.ink};
  parts.push(write(options.document, words, {x: end, y: middle + 4.5, ...style}));
}
