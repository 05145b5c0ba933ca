import {addMonths, dayNumber} from "../../time/day.js";
import {dayKey, type Entry} from "./entries.js";

/** First and last day drawn, ISO. */
export interface Domain {
  start: string;
  end: string;
}

/** A stretch of time, with the contacts that lie in it for certain: of the first side, of neither or both, of the second. */
export interface Bin {
  start: string;
  /** The first day that no longer belongs to it. */
  end: string;
  lanes: readonly [Entry[], Entry[], Entry[]];
}

export interface Binned {
  /** Months in a bin. */
  months: number;
  bins: readonly Bin[];
  /** Contacts that may belong to more than one bin. */
  open: readonly Entry[];
  /** Contacts of no known day. */
  undated: number;
}

const LENGTHS = [1, 3, 6, 12, 24, 60, 120] as const;

/** The shortest stretches that leave each at least `least` pixels of `width`. */
export function binMonths(domain: Domain, width: number, least: number): number {
  const months = Math.max(1, (dayNumber(domain.end) - dayNumber(domain.start) + 1) / 30.44);
  return LENGTHS.find((length) => (width * length) / months >= least) ?? 120;
}

/** Puts contacts into stretches of `months`, which begin where calendars do. */
export function binsOf(
  entries: readonly Entry[],
  {start, end}: Domain,
  {months, sides}: {months: number; sides: readonly string[]}
): Binned {
  const bins = emptyBins(start, end, months);
  const keys = bins.map((bin) => dayKey(bin.start));
  const close = dayKey(bins.at(-1)?.end ?? end);
  const open: Entry[] = [];
  let undated = 0;
  for (const entry of entries) {
    if (Number.isNaN(entry.first)) undated += 1;
    else {
      const index = indexAt(keys, entry.first);
      const bin = bins[index];
      if (bin !== undefined && entry.last < (keys[index + 1] ?? close)) bin.lanes[laneOf(entry, sides)].push(entry);
      else open.push(entry);
    }
  }
  return {months, bins, open, undated};
}

function emptyBins(start: string, end: string, months: number): Bin[] {
  const bins: Bin[] = [];
  for (let day = opening(start, months); day <= end; ) {
    const next = addMonths(day, months);
    bins.push({start: day, end: next, lanes: [[], [], []]});
    day = next;
  }
  return bins;
}

/** The day on which the stretch that holds `iso` begins, counted from the year 0. */
function opening(iso: string, months: number): string {
  const count = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
  const first = count - (count % months);
  return `${String(Math.floor(first / 12)).padStart(4, "0")}-${String((first % 12) + 1).padStart(2, "0")}-01`;
}

/** The last of the ascending keys that is not above the value; -1 where all are. */
function indexAt(keys: readonly number[], value: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** 0 above the line, 1 on it, 2 below. */
export function laneOf({contact}: Entry, sides: readonly string[]): 0 | 1 | 2 {
  if (contact.direction === sides[0]) return 0;
  return contact.direction === sides[1] ? 2 : 1;
}
