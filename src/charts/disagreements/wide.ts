import type {DrawOptions} from "../chart.js";
import {picture} from "../picture.js";
import {type Child, svgElement} from "../svg.js";
import {wrap} from "../text-width.js";
import {color} from "../theme.js";
import {capital} from "../words/sentence.js";
import {lineStep, write} from "../write.js";
import type {Disagreement, DisagreementRows} from "./rows.js";
import {smallAxis} from "./small-axis.js";
import {valueWords} from "./value-words.js";

interface Columns {
  name: {x: number; width: number};
  axis: {x: number; width: number};
  text: {x: number; width: number};
  /** What follows from it: under the versions, or in a column of its own. */
  rule: {x: number; width: number} | null;
}

/** A row a disagreement: what it is about, the days on an axis of their own, what sources say, what is done. */
export function drawDisagreementsWide(rows: DisagreementRows, options: DrawOptions): SVGElement {
  const columns = columnsOf(options.width);
  const parts: Child[] = [];
  let y = 6;
  for (const item of rows.items) {
    const {height, children} = drawn(item, columns, {...options, y});
    parts.push(...children);
    y += height;
    parts.push(svgElement(options.document, "path", {d: `M0,${y}H${options.width}`, stroke: color.rule}));
  }
  return picture(options, y + 1, ...parts);
}

function columnsOf(width: number): Columns {
  if (width < 900) {
    const text = {x: 350, width: width - 350};
    return {name: {x: 0, width: 150}, axis: {x: 160, width: 180}, text, rule: null};
  }
  const rule = {x: width - 230, width: 230};
  const text = {x: 500, width: rule.x - 530};
  return {name: {x: 0, width: 220}, axis: {x: 240, width: 240}, text, rule};
}

interface Place extends Pick<DrawOptions, "document" | "labels"> {
  y: number;
}

const size = 13;
const pad = 12;

function drawn(
  item: Disagreement,
  columns: Columns,
  {document, labels, y}: Place
): {height: number; children: Child[]} {
  const {name, text, rule} = columns;
  const step = lineStep(size);
  const names = wrap(capital(item.item), size, {width: name.width, bold: true});
  const office = item.office === null ? [] : wrap(item.office, size, {width: name.width});
  const said = item.versions.map((version) => wrap(version, size, {width: text.width}));
  const does = wrap(`→ ${item.handling}`, size, {width: (rule ?? text).width});
  const top = y + pad + 11;
  const nameHeight = (names.length + office.length) * step;
  const axisHeight = item.days === null ? step : 46;
  const children: Child[] = [
    write(document, names, {x: name.x, y: top, bold: true, fill: color.ink}),
    ...(office.length === 0 ? [] : [write(document, office, {x: name.x, y: top + names.length * step})]),
    ...days(item, columns, {document, labels, y: y + pad})
  ];
  let at = top;
  for (const [i, lines] of said.entries()) {
    children.push(write(document, lines, {x: text.x, y: at, fill: i === 0 ? color.ink : color.ink2}));
    at += lines.length * step;
  }
  const doneAt = rule === null ? at : top;
  children.push(write(document, does, {x: (rule ?? text).x, y: doneAt, fill: color.ink2}));
  const bottom = Math.max(at, doneAt + does.length * step, top + nameHeight, y + pad + axisHeight);
  return {height: bottom - y, children};
}

function days({days, value}: Disagreement, {axis}: Columns, {document, labels, y}: Place): Child[] {
  if (days !== null) return [smallAxis(document, days, {...axis, y: y + 14})];
  return [write(document, valueWords(value, labels), {x: axis.x, y: y + 11, fill: color.ink2})];
}
