import {dayNumber} from "../time/day.js";
import {type Interval, intersect, lengthInDays} from "../time/interval.js";
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
  const searched = coverage.filter((row) => row.coverage !== "none" && within(row, scope));
  const kinds = [...new Set(searched.map(({level, channel}) => `${level} ${channel}`))];
  const spans = kinds
    .map((kind) => searched.filter(({level, channel}) => `${level} ${channel}` === kind))
    .reduce<Interval[]>((common, rows) => common.flatMap((span) => overlap(span, rows)), [period]);
  const days = kinds.length === 0 ? 0 : spans.reduce((sum, span) => sum + lengthInDays(span), 0);
  const used = searched.filter((row) => spans.some((span) => overlap(span, [row]).length > 0));
  const isFull = days === lengthInDays(period) && used.every((row) => row.coverage === "full");
  return {
    spans: days === 0 ? [] : spans,
    days,
    coverage: days === 0 ? "none" : isFull ? "full" : "partial",
    rated: days > 0 && used.every((row) => row.rated)
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

function overlap(span: Interval, rows: readonly CoverageRow[]): Interval[] {
  return rows.flatMap(({start, end}) => intersect(span, {earliest: start, latest: end}) ?? []);
}
