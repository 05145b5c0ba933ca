import {path, words} from "../draw.js";
import type {Placed, Size, State} from "../mark.js";
import type {StepRows} from "../rows.js";

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
  const placed: Placed[] = [];
  const bottom = height - 24;
  const scenery = ticks.flatMap((days, i) =>
    days > most
      ? []
      : [
          path(days === 0 ? "axis soft" : "thin", "M", scale(days), ",", 8, "V", bottom),
          words({
            x: scale(days),
            y: height - 8,
            text: tickWords[i] ?? "",
            tone: "q",
            anchor: "middle"
          })
        ]
  );
  const ghosts: string[] = [];
  for (const [i, {name, date, lane, firsts, top, office}] of changes.entries()) {
    const y = 14 + step * (i + 0.5) + (top ? 0 : groups * 12) + (upright ? 6 : 0);
    const label = `${name}, ${date.slice(0, 4)}`;
    const tone = `b h ${lane === "first" ? "f" : "s"}`;
    scenery.push(
      upright
        ? words({x: right + 20, y: y - 11.5, text: label, tone, anchor: "end"})
        : words({x: 4, y: y - 2, text: label, tone}) + words({x: 4, y: y + 13, text: office, tone: "q"})
    );
    scenery.push(path("thin", "M", left, ",", y, "H", right + 10));
    for (const {id, low, high} of firsts) {
      const mark = marks.find(({contact_id}) => contact_id === id);
      if (mark === undefined) continue;
      const same = placed.filter((one) => one.y === y && Math.abs(one.x - scale((low + high) / 2)) < 15).length;
      const x = scale((low + high) / 2) + same * 15;
      const r = upright ? 6 : 8.5;
      if (placed.some((one) => one.mark === mark))
        ghosts.push(`<circle class="ghost" cx="${Math.round(x)}" cy="${Math.round(y)}" r="${r - 2}"/>`);
      else placed.push({mark, x, y, r});
    }
  }
  return {placed, scenery: [...scenery, ...ghosts]};
}
