import {path, words} from "../draw.js";
import type {Placed, Size, State, StepMark} from "../mark.js";
import type {Change, StepRows} from "../rows.js";

const ticks = [0, 1, 3, 10, 30, 100];
const tickWords = ["0", "1", "3", "10", "30", "100 days"];

/** A row for each change of a leading office, aligned on its day: the first message, call and meeting with the new holder. */
export function layNewHolder({changes, marks}: StepRows, size: Size): State {
  const {width, height, upright} = size;
  const left = upright ? 12 : size.name === "wide" ? 180 : 160;
  const right = width - 24;
  const most = Math.max(1, ...changes.flatMap(({firsts}) => firsts.map(({high}) => high)));
  const scale = (days: number): number => left + 10 + (Math.log1p(days) / Math.log1p(most)) * (right - left - 14);
  const groups = changes.some(({top}) => top) && changes.some(({top}) => !top) ? 1 : 0;
  const step = (height - 44 - groups * 12) / Math.max(1, changes.length);
  const rows = changes.map((change, i) => ({
    change,
    y: 14 + step * (i + 0.5) + (change.top ? 0 : groups * 12) + (upright ? 6 : 0)
  }));
  const {placed, ghosts} = firstContacts(rows, marks, {scale, r: upright ? 6 : 8.5});
  const heads = rows.flatMap(({change, y}) => [
    rowName(change, upright ? {x: right + 20, y, upright} : {x: 4, y, upright}),
    path("thin", "M", left, ",", y, "H", right + 10)
  ]);
  return {placed, scenery: [...axis(scale, most, height), ...heads, ...ghosts]};
}

interface Row {
  change: Change;
  y: number;
}

function axis(scale: (days: number) => number, most: number, height: number): string[] {
  return ticks.flatMap((days, i) =>
    days > most
      ? []
      : [
          path(days === 0 ? "axis soft" : "thin", "M", scale(days), ",", 8, "V", height - 24),
          words({x: scale(days), y: height - 8, text: tickWords[i] ?? "", tone: "q", anchor: "middle"})
        ]
  );
}

/** Before the row; on a phone over its end. */
function rowName(
  {name, date, lane, office}: Change,
  {x, y, upright}: {x: number; y: number; upright: boolean}
): string {
  const text = `${name}, ${date.slice(0, 4)}`;
  const tone = `b h ${lane === "first" ? "f" : "s"}`;
  return upright
    ? words({x, y: y - 11.5, text, tone, anchor: "end"})
    : words({x, y: y - 2, text, tone}) + words({x, y: y + 13, text: office, tone: "q"});
}

/** Each contact once, at its days after the change; where it is the first of another row too, an outline. */
function firstContacts(
  rows: readonly Row[],
  marks: readonly StepMark[],
  {scale, r}: {scale: (days: number) => number; r: number}
): {placed: Placed[]; ghosts: string[]} {
  const [placed, ghosts]: [Placed[], string[]] = [[], []];
  for (const {change, y} of rows)
    for (const {id, low, high} of change.firsts) {
      const mark = marks.find(({contact_id}) => contact_id === id);
      if (mark === undefined) continue;
      const day = scale((low + high) / 2);
      const same = placed.filter((one) => one.y === y && Math.abs(one.x - day) < 15).length;
      const x = day + same * 15;
      if (placed.some((one) => one.mark === mark))
        ghosts.push(`<circle class="ghost" cx="${Math.round(x)}" cy="${Math.round(y)}" r="${r - 2}"/>`);
      else placed.push({mark, x, y, r});
    }
  return {placed, ghosts};
}
