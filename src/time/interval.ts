import {dayNumber} from "./day.js";

/** Days from `earliest` to `latest`, both ISO 8601 (`2021-07-05`) and both included. */
export interface Interval {
  earliest: string;
  latest: string;
}

/** An interval that may have no bound on either side; null says that nothing bounds that end. */
export interface OpenInterval {
  earliest: string | null;
  latest: string | null;
}

/** The interval of one day. */
export function single(day: string): Interval {
  return {earliest: day, latest: day};
}

/** Whether both ends are known. */
export function isBounded(interval: OpenInterval): interval is Interval {
  return interval.earliest !== null && interval.latest !== null;
}

/** The bounded interval, or null where an end is open. */
export function bounded(interval: OpenInterval | null): Interval | null {
  return interval !== null && isBounded(interval) ? interval : null;
}

/** How many days an interval holds; one day counts 1. */
export function lengthInDays({earliest, latest}: Interval): number {
  return dayNumber(latest) - dayNumber(earliest) + 1;
}

/** The days two intervals share, or null where they share none. What neither bounds stays open. */
export function intersect(a: Interval, b: OpenInterval): Interval | null;
export function intersect(a: OpenInterval, b: Interval): Interval | null;
export function intersect(a: OpenInterval, b: OpenInterval): OpenInterval | null;
export function intersect(a: OpenInterval, b: OpenInterval): OpenInterval | null {
  const earliest = later(a.earliest, b.earliest);
  const latest = earlier(a.latest, b.latest);
  return earliest !== null && latest !== null && earliest > latest ? null : {earliest, latest};
}

/** The smallest interval that holds both. An end that is open in either stays open. */
export function hull(a: Interval, b: Interval): Interval;
export function hull(a: OpenInterval, b: OpenInterval): OpenInterval;
export function hull(a: OpenInterval, b: OpenInterval): OpenInterval {
  return {
    earliest: a.earliest === null || b.earliest === null ? null : earlier(a.earliest, b.earliest),
    latest: a.latest === null || b.latest === null ? null : later(a.latest, b.latest)
  };
}

/** Whether two intervals share a day. */
export function overlaps(a: OpenInterval, b: OpenInterval): boolean {
  return intersect(a, b) !== null;
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
