import {type Labels, label} from "../label.js";
import {svgElement} from "../svg.js";
import {textWidth} from "../text-width.js";
import {color} from "../theme.js";
import {write} from "../write.js";
import {partPaint} from "./part-strip.js";
import {partWords} from "./rate-words.js";
import {PARTS} from "./reported-parts.js";
import type {RateRows} from "./rows.js";

export interface KeyPlace {
  document: Document;
  id: string;
  x: number;
  y: number;
  width: number;
  labels: Labels;
}

const size = 13;

/** What the parts of a strip stand for, in words that break where the room ends; with the height it took. */
export function partKey(
  rows: RateRows,
  {document, id, x: left, y: top, width, labels}: KeyPlace
): {element: SVGElement; height: number} {
  const title = label(labels, "rate-by-leader.picture.key");
  let [x, y] = [left + textWidth(title, size) + 12, top];
  const parts = PARTS.filter((part) =>
    rows.leaders.some(({calls, journeys}) => calls.parts[part] + journeys.parts[part] > 0)
  );
  if (parts.length === 0) return {element: svgElement(document, "g", {}), height: 0};
  const items = parts.flatMap((part) => {
    const words = partWords(part, rows);
    const wide = textWidth(words, size) + 36;
    if (x + wide - 14 > left + width) [x, y] = [left, y + 20];
    const box = svgElement(document, "rect", {x, y: y - 10.5, width: 14, height: 12, ...partPaint(part, rows, id)});
    const text = write(document, words, {x: x + 19, y, fill: color.ink2});
    x += wide;
    return [box, text];
  });
  const element = svgElement(document, "g", {}, write(document, title, {x: left, y: top, fill: color.ink2}), ...items);
  return {element, height: y - top + 20};
}
