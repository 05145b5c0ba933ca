import {contactMark} from "../contact-mark.js";
import {markPath} from "../mark-path.js";
import {svgElement} from "../svg.js";
import {textWidth} from "../text-width.js";
import {color, sideColor} from "../theme.js";
import {write} from "../write.js";
import type {LagScale} from "./lag-scale.js";
import {firstWords} from "./lag-words.js";
import type {AfterRows, Change, First} from "./rows.js";

export interface LanePlace {
  document: Document;
  rows: AfterRows;
  scale: LagScale;
  y: number;
  /** Whether the kind is named: once for each group of changes. */
  named: boolean;
  width: number;
}

const radius = 5.5;

/** How long one first contact was waited for: a line from the day of the change to its mark, or an arrow that finds none. */
export function lagLane(first: First, change: Change, place: LanePlace): SVGElement[] {
  const {document, rows, scale, y} = place;
  const {low, high, mark, by, kind} = first;
  if (low === null || high === null || mark === null) return noneFound(first, change, place);
  const tone = by === null ? color.ink2 : sideColor(rows.sides, by);
  const end = scale(high);
  const wait = svgElement(document, "path", {d: `M${scale(0)},${y}H${end}`, stroke: tone, "stroke-opacity": 0.45});
  const range =
    low === high
      ? []
      : [
          svgElement(document, "rect", {
            x: scale(low),
            y: y - 3,
            width: end - scale(low),
            height: 6,
            fill: tone,
            "fill-opacity": 0.28,
            stroke: tone
          })
        ];
  const drawn = contactMark(mark, {document, x: (scale(low) + end) / 2, y, tone, d: markPath(kind, radius, by)});
  return [wait, ...range, drawn, told(firstWords(first, change), first, {...place, from: end})];
}

/** The words stand behind the arrow, or in a gap of it where the picture ends. */
function noneFound(first: First, change: Change, {document, scale, y, width}: LanePlace): SVGElement[] {
  const words = firstWords(first, change).replace("none", `no ${first.kind}`);
  const long = textWidth(words, 13);
  const origin = scale(0);
  const end = Math.max(scale(change.observed), origin + 10);
  const behind = fits(end, long, width);
  const x = behind ? end + 11 : Math.max(origin + 7, end - 11 - long);
  const tip = behind ? end : Math.max(end, x + long + 11);
  const line = behind ? `H${tip}` : x - origin > 20 ? `H${x - 6}` : "";
  const style = {fill: "none", stroke: color.ink3};
  const shaft = svgElement(document, "path", {d: `M${origin},${y}${line}`, ...style, "stroke-dasharray": "3 2.5"});
  const head = svgElement(document, "path", {d: `M${tip - 5},${y - 3.5}L${tip},${y}L${tip - 5},${y + 3.5}`, ...style});
  return [shaft, head, write(document, words, {x, y: y + 4.5, fill: color.ink3, halo: true})];
}

/** The words right of the mark, or left of it where the picture ends. */
function told(words: string, {kind}: First, {document, from, y, named, width}: LanePlace & {from: number}): SVGElement {
  const text = named ? `${kind}: ${words}` : words;
  const place = fits(from, textWidth(text, 13), width) ? {x: from + 11} : {x: from - 11, anchor: "end" as const};
  return write(document, text, {...place, y: y + 4.5, fill: color.ink, halo: true});
}

const fits = (from: number, long: number, width: number): boolean => from + 12 + long <= width;
