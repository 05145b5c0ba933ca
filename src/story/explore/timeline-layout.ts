import {timeScale} from "../../charts/time-scale.js";
import {type Bin, type Binned, binMonths, binsOf, type Domain, laneOf} from "./bins.js";
import type {Entry} from "./entries.js";

/** One contact as a mark of its own. */
export interface Spot {
  entry: Entry;
  x: number;
  y: number;
  lane: 0 | 1 | 2;
}

/** The contacts of one stretch and lane as a bar. */
export interface Column {
  bin: Bin;
  n: number;
  lane: 0 | 1 | 2;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A contact of an uncertain day: somewhere from `x` on, for `width`. */
export interface Span {
  entry: Entry;
  x: number;
  y: number;
  width: number;
  lane: 0 | 1 | 2;
}

export interface TimelineLayout extends Binned {
  width: number;
  height: number;
  /** Where the line runs. */
  axis: number;
  /** Half of what lies on the line. */
  middle: number;
  /** Contacts are marks of their own, or, when there are too many, counted in columns. */
  spots: readonly Spot[];
  columns: readonly Column[];
  spans: readonly Span[];
  /** Open contacts there was no room for. */
  unshown: number;
  /** Day to pixels. */
  x: (iso: string) => number;
}

interface Options {
  domain: Domain;
  width: number;
  sides: readonly string[];
}

export const MARK_STEP = 9;
const LEAST_BIN = 18;
const MOST_ROWS = 18;
const COLUMN_HEIGHT = 150;
const SPAN_STEP = 9;
const MOST_SPANS = 12;
const GAP = 26;
const TOP = 20;

/**
 * Lays out contacts in time: above the line those in which the first side acted, below those of the second, on it the
 * others. Where every contact finds room it is a mark; else a stretch's contacts become a column as high as they are many.
 */
export function layOutTimeline(entries: readonly Entry[], {domain, width, sides}: Options): TimelineLayout {
  const binned = binsOf(entries, domain, {months: binMonths(domain, width, LEAST_BIN), sides});
  const period = {start: binned.bins[0]?.start ?? domain.start, end: binned.bins.at(-1)?.end ?? domain.end};
  const x = timeScale(period, 0, width);
  const perRow = Math.max(1, Math.floor(width / Math.max(1, binned.bins.length) / MARK_STEP));
  const most = ([0, 1, 2] as const).map((lane) => Math.max(0, ...binned.bins.map(({lanes}) => lanes[lane].length)));
  const rows = most.map((n) => Math.ceil(n / perRow));
  const fits = Math.max(...rows) <= MOST_ROWS;
  const unit = fits ? MARK_STEP : COLUMN_HEIGHT / Math.max(...most);
  const [up = 0, on = 0, down = 0] = (fits ? rows : most).map((n) => n * unit);
  const middle = on / 2 + 5;
  const axis = TOP + Math.max(up, 40) + middle;
  const base = {...binned, width, axis, middle, x};
  const bottom = axis + middle + Math.max(down, 40) + GAP;
  const spans = spansOf(binned.open, {x, width, top: bottom + 4, sides});
  return {
    ...base,
    spots: fits ? spotsOf(base, perRow) : [],
    columns: fits ? [] : columnsOf(base, unit),
    spans,
    unshown: binned.open.length - spans.length,
    height: bottom + (spans.length ? 4 + (Math.max(...spans.map(({y}) => y)) - bottom) + SPAN_STEP : 0)
  };
}

type Base = Pick<TimelineLayout, "bins" | "axis" | "middle" | "x">;

function spotsOf({bins, axis, middle, x}: Base, perRow: number): Spot[] {
  return bins.flatMap((bin) => {
    const left = (x(bin.start) + x(bin.end) - perRow * MARK_STEP) / 2;
    return ([0, 1, 2] as const).flatMap((lane) => {
      const rows = Math.ceil(bin.lanes[lane].length / perRow);
      const top = lane === 0 ? axis - middle : lane === 2 ? axis + middle : axis - (rows * MARK_STEP) / 2;
      return bin.lanes[lane].map((entry, i) => {
        const row = Math.floor(i / perRow) + 0.5;
        return {
          entry,
          lane,
          x: left + ((i % perRow) + 0.5) * MARK_STEP,
          y: top + (lane === 0 ? -row : row) * MARK_STEP
        };
      });
    });
  });
}

function columnsOf({bins, axis, middle, x}: Base, unit: number): Column[] {
  return bins.flatMap((bin) =>
    ([0, 1, 2] as const)
      .filter((lane) => bin.lanes[lane].length > 0)
      .map((lane) => {
        const n = bin.lanes[lane].length;
        const height = Math.max(1, n * unit);
        const y = lane === 0 ? axis - middle - height : lane === 2 ? axis + middle : axis - height / 2;
        return {bin, n, lane, x: x(bin.start) + 0.5, width: Math.max(1, x(bin.end) - x(bin.start) - 1), y, height};
      })
  );
}

interface Room {
  x: (iso: string) => number;
  width: number;
  top: number;
  sides: readonly string[];
}

/** Uncertain days under the line, each in the first row where it fits beside the others. */
function spansOf(open: readonly Entry[], {x, width, top, sides}: Room): Span[] {
  const ends: number[] = [];
  const spans: Span[] = [];
  for (const entry of open) {
    const {date_earliest, date_latest} = entry.contact;
    const from = Math.max(0, date_earliest === null ? 0 : x(date_earliest));
    const to = Math.min(width, date_latest === null ? width : x(date_latest));
    const row = ends.findIndex((end) => end < from - 3);
    const place = row < 0 ? ends.length : row;
    if (place >= MOST_SPANS) continue;
    const long = Math.max(6, to - from);
    ends[place] = from + long;
    spans.push({
      entry,
      lane: laneOf(entry, sides),
      x: Math.min(from, width - long),
      y: top + place * SPAN_STEP,
      width: long
    });
  }
  return spans;
}
