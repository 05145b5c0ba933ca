import {textWidth} from "../../text-width.js";
import {box, path, words} from "../draw.js";
import type {Placed, Size, State} from "../mark.js";
import type {Ratio, StepRows} from "../rows.js";

/** Two ministers' years from the first day in office, and the journeys on which the other leader received them; below, what comparisons of rates can carry. */
export function layOneSeat({seats, ratios, marks}: StepRows, size: Size): State {
  const {width, upright} = size;
  const most = Math.max(1, ...seats.map(({years}) => years));
  const [left, right] = [8, width - 20];
  const scale = (year: number): number => left + (year / most) * (right - left);
  const placed: Placed[] = [];
  const scenery: string[] = [];
  const rowHeight = upright ? 70 : size.name === "wide" ? 124 : 88;
  const top = upright ? 50 : 66;
  for (const [i, {name, years, journeys}] of seats.entries()) {
    const y = top + i * rowHeight;
    scenery.push(words({x: left, y: y - (upright ? 26 : 36), text: name, tone: "b"}));
    scenery.push(
      words({x: left, y: y + 20, text: `${journeys.length} journeys in ${years.toFixed(1)} years`, tone: "q"})
    );
    scenery.push(path("axis", "M", scale(0), ",", y, "H", scale(years), "M", scale(years), ",", y - 7, "V", y + 7));
    const largest = upright ? 6.5 : 9;
    // Marks that would leave the picture are smaller, and stand closer.
    const r = Math.min(largest, (right - left) / (1.25 * Math.max(1, journeys.length - 1) + 1));
    let last = Number.NEGATIVE_INFINITY;
    for (const [j, {ids, year}] of journeys.entries()) {
      // A journey's mark may give way a little to the one before it, never more than it is wide.
      const latest = width - r - (journeys.length - 1 - j) * r * 1.25;
      const x = Math.min(latest, Math.max(scale(year), last + r * 1.25, left + r));
      last = x;
      const mark = marks.find(({contact_id}) => contact_id === ids[0]);
      if (mark !== undefined) placed.push({mark, x, y: y - r - 4, r});
    }
  }
  const base = top + seats.length * rowHeight;
  return {placed, scenery: [...scenery, ...intervals(ratios, size, base)]};
}

const bounds = [0.5, 20] as const;

function intervals(ratios: readonly Ratio[], {width, upright, height}: Size, top: number): string[] {
  const [left, right] = [upright ? 8 : 40, width - (upright ? 12 : 40)];
  const [low, high] = bounds.map(Math.log) as [number, number];
  const scale = (ratio: number): number =>
    left + ((Math.log(Math.min(bounds[1], Math.max(bounds[0], ratio))) - low) / (high - low)) * (right - left);
  const first = top + 20;
  const step = Math.min(82, (height - first - 24) / Math.max(1, ratios.length));
  const bottom = first + step * ratios.length + 2;
  const scenery = [
    words({x: 8, y: top, text: "How many times the rate before, and how sure that is", tone: "b"}),
    path("axis soft", "M", scale(1), ",", first, "V", bottom),
    words({x: scale(1), y: bottom + 15, text: "no difference", tone: "q", anchor: "middle"}),
    ...[5, 10].map((tick) =>
      words({x: scale(tick), y: bottom + 15, text: `${tick} times`, tone: "q", anchor: "middle"})
    )
  ];
  for (const [i, {value, low: from, high: to, clear}] of ratios.entries()) {
    const y = first + step * (i + 0.66);
    const label = clear ? "the two ministers’ journeys" : "two presidents’ calls and journeys: not sure";
    scenery.push(
      box("paper", {x: scale(from) - 4, y: y - 26, width: textWidth(label, 13.5, clear) + 8, height: 20}),
      path(clear ? "span" : "span failed", "M", scale(from), ",", y, "H", scale(to)),
      `<circle class="${clear ? "dot" : "dot failed"}" cx="${Math.round(scale(value))}" cy="${Math.round(y)}" r="5"/>`,
      words({x: scale(from), y: y - 11, text: label, tone: clear ? "b" : "q"})
    );
  }
  return scenery;
}
