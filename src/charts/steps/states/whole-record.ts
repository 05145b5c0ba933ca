import {box, words} from "../draw.js";
import {type Frame, lineFrame} from "../frame.js";
import type {Size, State} from "../mark.js";
import type {StepRows} from "../rows.js";
import {onTheLine} from "./on-the-line.js";

/** Every contact of texts and record; the years in which ministers are not covered are hatched. */
export function layWholeRecord(rows: StepRows, size: Size): State {
  const frame = lineFrame(rows, size);
  return {placed: onTheLine(rows.marks, frame, size), scenery: [...frame.scenery, ...uncovered(rows, size, frame)]};
}

function uncovered({coveredFrom, period}: StepRows, {upright, width, height}: Size, {scale, at}: Frame): string[] {
  if (coveredFrom === null) return [];
  const [from, until] = [scale(period.start), scale(coveredFrom)];
  const year = coveredFrom.slice(0, 4);
  const [line] = at(0, 0);
  if (upright)
    return [
      box("hatch", {x: 0, y: from, width: line - 3, height: until - from}),
      box("hatch", {x: line + 2, y: from, width: width - line - 2, height: until - from}),
      words({x: width - 6, y: until - 22, text: `before ${year}: no`, tone: "b h", anchor: "end"}),
      words({x: width - 6, y: until - 6, text: "ministers covered", tone: "b h", anchor: "end"})
    ];
  return [
    box("hatch", {x: from, y: 44, width: until - from, height: height - 76}),
    words({x: from + 8, y: height - 88, text: `before ${year}`, tone: "b h"}),
    words({x: from + 8, y: height - 72, text: "ministers are not covered", tone: "h"})
  ];
}
