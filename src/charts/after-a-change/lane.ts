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

function noneFound(first: First, change: Change, place: LanePlace): SVGElement[] {
  const {document, scale, y} = place;
  const end = Math.max(scale(change.observed), scale(0) + 10);
  const d = `M${scale(0)},${y}H${end}M${end - 5},${y - 3.5}L${end},${y}L${end - 5},${y + 3.5}`;
  const arrow = svgElement(document, "path", {d, fill: "none", stroke: color.ink3, "stroke-dasharray": "3 2.5"});
  return [arrow, told(firstWords(first, change), first, {...place, from: end})];
}

/** The words right of the mark, or left of it where the picture ends. */
function told(
  words: string,
  {kind, mark}: First,
  {document, from, y, named, width}: LanePlace & {from: number}
): SVGElement {
  const text = mark === null ? words.replace("none", `no ${kind}`) : named ? `${kind}: ${words}` : words;
  const fits = from + 12 + textWidth(text, 13) <= width;
  const place = fits ? {x: from + 11} : {x: from - 11, anchor: "end" as const};
  return write(document, text, {...place, y: y + 4.5, fill: mark === null ? color.ink3 : color.ink, halo: true});
}
