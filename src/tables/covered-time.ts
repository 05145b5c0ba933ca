import {dayNumber} from "../time/day.js";
import {type Interval, intersect, lengthInDays} from "../time/interval.js";
import {groupBy} from "./group-by.js";
import type {Coverage, CoverageRow} from "./rows.js";

/** What is counted: one level or all, one channel or all. */
export interface Scope {
  level: string;
  channel: string;
}

export interface CoveredTime {
  /** Days of the period that were searched for everything in the scope. */
  spans: Interval[];
  days: number;
  coverage: Coverage;
  /** Whether a rate may be made of the count. */
  rated: boolean;
}

/** How much of a period the record was searched for a scope; of a scope of several, only where all of them were. */
export function coveredTime(coverage: readonly CoverageRow[], scope: Scope, period: Interval): CoveredTime {
  return coverageOf(coverage, scope)(period);
}

/** The same for any number of periods. */
export function coverageOf(coverage: readonly CoverageRow[], scope: Scope): (period: Interval) => CoveredTime {
  const searched = coverage.filter((row) => row.coverage !== "none" && within(row, scope));
  const kinds = [...groupBy(searched, ({level, channel}) => `${level} ${channel}`).values()];
  return (period) => {
    const spans = kinds.length === 0 ? [] : kinds.reduce<Interval[]>(overlaps, [period]);
    if (spans.length === 0) return {spans: [], days: 0, coverage: "none", rated: false};
    const days = spans.reduce((sum, span) => sum + lengthInDays(span), 0);
    const used = searched.filter(({start, end}) => spans.some((span) => start <= span.latest && end >= span.earliest));
    const isFull = days === lengthInDays(period) && used.every((row) => row.coverage === "full");
    return {spans, days, coverage: isFull ? "full" : "partial", rated: used.every((row) => row.rated)};
  };
}

/** A day number is enough to compare rates; a year has 365.25 of them. */
export const DAYS_A_YEAR = 365.25;

/** Whole days from one to another, negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function within(row: CoverageRow, {level, channel}: Scope): boolean {
  const kind = channel === "video_call" ? "call" : channel;
  return (level === "all" || row.level === level) && (kind === "all" || row.channel === kind);
}

function overlaps(spans: readonly Interval[], rows: readonly CoverageRow[]): Interval[] {
  return spans.flatMap((span) => rows.flatMap(({start, end}) => intersect(span, {earliest: start, latest: end}) ?? []));
}
