import {dayNumber} from "../time/day.js";
import {type Interval, lengthInDays} from "../time/interval.js";

/** The fewest and the most that something may be. */
export interface Count {
  low: number;
  high: number;
}

/** An interval, its length and how often it was given. */
interface Often extends Interval {
  days: number;
  times: number;
}

/**
 * Intervals in order of time, ready to be counted in many spans: what ends or begins before a day by halving, and only
 * those that are longer than a span, or all where there are several spans, one by one. ISO days compare as text.
 */
export class Timeline {
  private readonly begins: Days;
  private readonly ends: Days;
  /** The different intervals, the longest first. */
  private readonly longest: readonly Often[];
  /** The same as numbers of days, first, last and how often by turns: they are gone through for every span. */
  private readonly numbers: Int32Array;

  constructor(items: readonly Interval[]) {
    const all = different(items);
    this.begins = new Days(all, ({earliest}) => earliest);
    this.ends = new Days(all, ({latest}) => latest);
    this.longest = all.sort((a, b) => b.days - a.days);
    this.numbers = Int32Array.from(
      this.longest.flatMap(({earliest, latest, times}) => [dayNumber(earliest), dayNumber(latest), times])
    );
  }

  /** How many must lie in one of the spans, and how many may. The spans share no day. */
  count(spans: readonly Interval[]): Count {
    const [span, ...others] = spans;
    if (span === undefined) return {low: 0, high: 0};
    return others.length === 0 ? this.inOne(span) : this.inSeveral(spans);
  }

  /** Those apart from the span are not in it, those that cross an end need not be; what crosses both is taken off once. */
  private inOne(span: Interval): Count {
    const {begins, ends} = this;
    const early = begins.before(span.earliest);
    const late = ends.all - ends.until(span.latest);
    const before = ends.before(span.earliest);
    const after = begins.all - begins.until(span.latest);
    return {low: begins.all - early - late + this.around(span), high: begins.all - before - after};
  }

  /** How many begin before a span and end after it. */
  private around(span: Interval): number {
    const {numbers} = this;
    const [first, last] = [dayNumber(span.earliest), dayNumber(span.latest)];
    let count = 0;
    for (let i = 0; i < numbers.length; i += 3) {
      const earliest = numbers[i] ?? 0;
      const latest = numbers[i + 1] ?? 0;
      if (latest - earliest <= last - first) break;
      if (earliest < first && latest > last) count += numbers[i + 2] ?? 0;
    }
    return count;
  }

  private inSeveral(spans: readonly Interval[]): Count {
    const count = {low: 0, high: 0};
    for (const item of this.longest) {
      if (within(spans, item)) count.low += item.times;
      if (touches(spans, item)) count.high += item.times;
    }
    return count;
  }
}

function different(items: readonly Interval[]): Often[] {
  const known = new Map<string, Map<string, Often>>();
  const all: Often[] = [];
  for (const {earliest, latest} of items) {
    const ends = known.get(earliest) ?? new Map<string, Often>();
    known.set(earliest, ends);
    const before = ends.get(latest);
    if (before) before.times++;
    else {
      const often = {earliest, latest, days: lengthInDays({earliest, latest}), times: 1};
      ends.set(latest, often);
      all.push(often);
    }
  }
  return all;
}

/** How many of some days lie before another. */
class Days {
  /** Each day once, in order. */
  private readonly days: readonly string[];
  /** How many there are up to each of them, that itself counted. */
  private readonly sums: readonly number[];
  readonly all: number;

  constructor(intervals: readonly Often[], dayOf: (interval: Often) => string) {
    const times = new Map<string, number>();
    for (const interval of intervals) times.set(dayOf(interval), (times.get(dayOf(interval)) ?? 0) + interval.times);
    this.days = [...times.keys()].sort();
    let sum = 0;
    this.sums = this.days.map((day) => (sum += times.get(day) ?? 0));
    this.all = sum;
  }

  before(day: string): number {
    return this.sums[firstAfter(this.days, day, false) - 1] ?? 0;
  }

  until(day: string): number {
    return this.sums[firstAfter(this.days, day, true) - 1] ?? 0;
  }
}

/** Where the days after one begin, or with that day itself. */
function firstAfter(days: readonly string[], day: string, strictly: boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const here = days[middle] ?? "";
    if (here < day || (strictly && here === day)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function within(spans: readonly Interval[], {earliest, latest}: Interval): boolean {
  for (const span of spans) if (earliest >= span.earliest && latest <= span.latest) return true;
  return false;
}

function touches(spans: readonly Interval[], {earliest, latest}: Interval): boolean {
  for (const span of spans) if (earliest <= span.latest && latest >= span.earliest) return true;
  return false;
}
