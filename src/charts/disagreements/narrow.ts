import type {DrawOptions} from "../chart.js";
import {picture} from "../picture.js";
import {type Child, svgElement} from "../svg.js";
import {wrap} from "../text-width.js";
import {color} from "../theme.js";
import {capital} from "../words/sentence.js";
import {lineStep, write} from "../write.js";
import type {Disagreement, DisagreementRows} from "./rows.js";
import {placeDays, smallAxis} from "./small-axis.js";
import {valueWords} from "./value-words.js";

const size = 13;
const nameWidth = 136;
const gap = 10;
const pad = 9;

/** On a phone a row is what it is about beside its days; what sources say of it has room in the table only. */
export function drawDisagreementsNarrow({items}: DisagreementRows, options: DrawOptions): SVGElement {
  const parts: Child[] = [];
  let y = 4;
  for (const item of items) {
    const {height, children} = drawn(item, options, y);
    parts.push(...children);
    y += height;
    parts.push(svgElement(options.document, "path", {d: `M0,${y}H${options.width}`, stroke: color.rule}));
  }
  return picture(options, y + 1, ...parts);
}

function drawn(
  item: Disagreement,
  {document, labels, width}: DrawOptions,
  y: number
): {height: number; children: Child[]} {
  const step = lineStep(size);
  const names = wrap(capital(item.item), size, {width: nameWidth, bold: true});
  // Days on an axis are told without their year.
  const about = [
    ...(item.office === null ? [] : [item.office]),
    ...(item.days === null ? [] : [item.days.used.slice(0, 4)])
  ];
  const office = about.length === 0 ? [] : wrap(about.join(", "), size, {width: nameWidth});
  const top = y + pad + 11;
  const axis = {x: nameWidth + gap, width: width - nameWidth - gap};
  const {height, shown} = daysOrValue(item, {document, labels, axis, top});
  return {
    height: Math.max((names.length + office.length) * step, height) + 2 * pad - 2,
    children: [
      write(document, names, {x: 0, y: top, bold: true, fill: color.ink}),
      ...(office.length === 0 ? [] : [write(document, office, {x: 0, y: top + names.length * step})]),
      shown
    ]
  };
}

interface Place extends Pick<DrawOptions, "document" | "labels"> {
  axis: {x: number; width: number};
  /** The baseline of a row's first line. */
  top: number;
}

function daysOrValue(
  {days, value}: Disagreement,
  {document, labels, axis, top}: Place
): {height: number; shown: Child} {
  if (days !== null) {
    const y = top + (placeDays(days, axis).some(({above}) => above) ? 9 : 0);
    return {height: y - top + 34, shown: smallAxis(document, days, {...axis, y})};
  }
  const lines = wrap(valueWords(value, labels), size, {width: axis.width});
  return {height: lines.length * lineStep(size), shown: write(document, lines, {x: axis.x, y: top, fill: color.ink2})};
}
