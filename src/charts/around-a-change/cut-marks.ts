import {notCovered} from "../hatch.js";
import {type Labels, label} from "../label.js";
import {svgElement} from "../svg.js";
import {color} from "../theme.js";
import {write} from "../write.js";
import {type Cut, REACH, type Window} from "./rows.js";

export interface CutPlace {
  document: Document;
  id: string;
  scale(day: number): number;
  line: number;
  top: number;
  height: number;
  labels: Labels;
}

/** Where a window ends before its time: a stroke and why; beyond the end of the record it is hatched. */
export function cutMarks({before, after}: Pick<Window, "before" | "after">, place: CutPlace): SVGElement[] {
  return [...(before === null ? [] : cutMark(before, -1, place)), ...(after === null ? [] : cutMark(after, 1, place))];
}

function cutMark({day, next}: Cut, way: 1 | -1, place: CutPlace): SVGElement[] {
  const {document, id, scale, line, top, height, labels} = place;
  const x = scale(day);
  const end = scale(way * REACH);
  const stroke = svgElement(document, "path", {
    d: `M${x},${line - 9}V${line + 9}`,
    stroke: color.ink2,
    "stroke-width": 2
  });
  const key = next === null ? (way > 0 ? "ends" : "begins") : way > 0 ? "then" : "before";
  const words = label(labels, `around-a-change.picture.${key}`, {name: next ?? ""});
  const text = write(document, words, {
    // The last contact of the record stands at its very end.
    x: x + way * (next === null ? 14 : 8),
    y: line + 4.5,
    anchor: way > 0 ? "start" : "end",
    fill: color.ink3,
    halo: true
  });
  if (next !== null) return [stroke, text];
  const box = {x: Math.min(x, end), y: top, width: Math.abs(end - x), height};
  return [notCovered(box, document, id), stroke, text];
}
