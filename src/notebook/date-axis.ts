import {timeScale} from "../charts/time-scale.js";
import {addDays, calendarDay, dayNumber, isoOf} from "../time/day.js";
import type {OpenInterval} from "../time/interval.js";
import {type Tree, tree} from "./tree.js";

/** A row of the axis: what is dated, and the days it may have been on. */
export interface AxisRow {
  name: string;
  interval: OpenInterval;
  /** Drawn hollow: what the others hang on. */
  hollow?: boolean;
}

const WIDE = 600;
const NARROW = 328;
const ROW = 26;
const TOP = 24;
const MARGIN = 12;
/** How far an open end is drawn, as a share of what is known. */
const OPEN = 0.12;

/**
 * Intervals as bars over one axis, in rows; an open end runs to the edge in a point. Null where nothing bounds any row.
 * Words stand beside the picture, so it is hidden from those who listen.
 */
export function dateAxis(rows: readonly AxisRow[], {narrow = false} = {}): Tree | null {
  const width = narrow ? NARROW : WIDE;
  const days = rows.flatMap(({interval: {earliest, latest}}) => [earliest, latest]).filter((day) => day !== null);
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return null;
  const pad = Math.max(3, Math.round((dayNumber(last) - dayNumber(first)) * OPEN));
  const period = {start: addDays(first, -pad), end: addDays(last, pad)};
  const x = timeScale(period, MARGIN, width - MARGIN);
  const height = TOP + rows.length * ROW + 6;
  const bars = rows.map((row, i) => bar(row, {x, y: TOP + i * ROW, width}));
  const ticks = ticksIn(period, narrow ? 4 : 6).map(({day, words}, i, all) => {
    const at = x(day);
    const anchor = i === all.length - 1 && at > width - 60 ? "end" : "start";
    return tree(
      "g",
      {},
      tree("line", {x1: at, x2: at, y1: 2, y2: height, class: "tick"}),
      tree("text", {x: at + (anchor === "end" ? -4 : 4), y: 14, "text-anchor": anchor}, words)
    );
  });
  return tree("svg", {viewBox: `0 0 ${width} ${height}`, class: "nb-axis", "aria-hidden": "true"}, ...ticks, ...bars);
}

type Scale = ReturnType<typeof timeScale>;

function bar(
  {name, interval, hollow = false}: AxisRow,
  {x, y, width}: {x: Scale; y: number; width: number}
): Tree | null {
  const {earliest, latest} = interval;
  if (earliest === null && latest === null) return null;
  const from = earliest === null ? 0 : x(earliest);
  const to = latest === null ? width : Math.max(x(addDays(latest, 1)), from + 4);
  const [top, bottom, middle] = [y + 7, y + 19, y + 13];
  const left =
    earliest === null ? `M${from + 8},${top}L${from},${middle}L${from + 8},${bottom}` : `M${from},${top}V${bottom}`;
  const right = latest === null ? `H${to - 8}L${to},${middle}L${to - 8},${top}` : `H${to}V${top}`;
  const inside = to - from > name.length * 7 + 12;
  const before = !inside && to > width * 0.6;
  const label = {x: inside ? from + 6 : before ? from - 5 : to + 5, y: y + 17, "text-anchor": before ? "end" : "start"};
  return tree(
    "g",
    {class: hollow ? "hollow" : null},
    tree("path", {d: `${left}${right}Z`}),
    tree("text", {...label, class: inside && !hollow ? "on" : null}, name)
  );
}

/** Years, months or days, whichever give a handful. */
function ticksIn({start, end}: {start: string; end: string}, most: number): {day: string; words: string}[] {
  const length = dayNumber(end) - dayNumber(start);
  const all = length > 900 ? years(start, end) : length > 45 ? months(start, end) : everyDay(start, end);
  const step = Math.ceil(all.length / most);
  return all.filter((_, i) => i % step === 0);
}

function years(start: string, end: string) {
  const [from, to] = [calendarDay(start).year + 1, calendarDay(end).year];
  return Array.from({length: to - from + 1}, (_, i) => ({day: isoOf(from + i, 1, 1), words: String(from + i)}));
}

function months(start: string, end: string) {
  const found: {day: string; words: string}[] = [];
  const first = calendarDay(start);
  for (let n = first.year * 12 + first.month; ; ++n) {
    const day = isoOf(Math.floor(n / 12), (n % 12) + 1, 1);
    if (day > end) return found;
    found.push({day, words: day.slice(0, 7)});
  }
}

function everyDay(start: string, end: string) {
  const length = dayNumber(end) - dayNumber(start);
  const days = Array.from({length}, (_, i) => addDays(start, i + 1));
  return days.map((day) => ({day, words: day.slice(5)}));
}
