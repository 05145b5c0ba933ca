import type {Interval} from "../time/interval.js";

/** The fewest and the most that something may be. */
export interface Count {
  low: number;
  high: number;
}

/**
 * Intervals in order of time, ready to be counted in many spans: those of one day by halving, the few that are longer one
 * by one. ISO days compare as text.
 */
export class Timeline {
  private readonly days: readonly string[];
  private readonly long: readonly Interval[];

  constructor(items: readonly Interval[]) {
    this.days = items.flatMap(({earliest, latest}) => (earliest === latest ? [earliest] : [])).sort();
    this.long = items.filter(({earliest, latest}) => earliest !== latest);
  }

  /** How many must lie in one of the spans, and how many may. The spans share no day. */
  count(spans: readonly Interval[]): Count {
    let low = 0;
    for (const span of spans) low += this.daysIn(span);
    let high = low;
    for (const item of this.long) {
      if (within(spans, item)) low++;
      if (touches(spans, item)) high++;
    }
    return {low, high};
  }

  private daysIn({earliest, latest}: Interval): number {
    return this.firstAfter(latest, true) - this.firstAfter(earliest, false);
  }

  /** Where the days after one begin, or with that day itself. */
  private firstAfter(day: string, strictly: boolean): number {
    let [low, high] = [0, this.days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const here = this.days[middle] ?? "";
      if (here < day || (strictly && here === day)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function within(spans: readonly Interval[], {earliest, latest}: Interval): boolean {
  for (const span of spans) if (earliest >= span.earliest && latest <= span.latest) return true;
  return false;
}

function touches(spans: readonly Interval[], {earliest, latest}: Interval): boolean {
  for (const span of spans) if (earliest <= span.latest && latest >= span.earliest) return true;
  return false;
}
