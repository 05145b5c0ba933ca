import {path, stacked} from "../draw.js";
import {lineFrame} from "../frame.js";
import type {Size, State} from "../mark.js";
import type {StepRows} from "../rows.js";

/** One mark near the end of an empty line. */
export function layLastCall(rows: StepRows, size: Size): State {
  const frame = lineFrame(rows, size);
  const mark = rows.marks.find(({contact_id}) => contact_id === rows.lastCall);
  if (mark === undefined) return {placed: [], scenery: frame.scenery};
  const [x, y] = frame.at(frame.scale(mark.earliest), 0);
  const r = size.upright ? 8 : 10;
  const lines = [mark.when, ...mark.brief.split(/(?<=:) /)];
  const label = size.upright
    ? [
        path("lead", "M", x + r, ",", y - 2, "L", x + 30, ",", y - 108),
        stacked(lines, {x: x + 16, y: y - 148, tone: "h"}, 17)
      ]
    : [path("lead", "M", x, ",", y - r, "V", y - 74), stacked(lines, {x: x + 4, y: y - 118, anchor: "end"}, 17)];
  return {placed: [{mark, x, y, r}], scenery: [...frame.scenery, ...label]};
}
