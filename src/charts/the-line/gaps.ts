import type {CoverageRow} from "../../tables/rows.js";
import {addDays} from "../../time/day.js";
import type {Period} from "../holders.js";

/** A stretch in which the contacts of a level were not searched for, though later or earlier ones were. */
export interface Gap extends Period {
  level: string;
}

const CHANNELS = ["call", "meeting", "visit"];

/** What the record does not cover, cut to the period: a level never searched for has no stretch of its own. */
export function uncoveredSpans(coverage: readonly CoverageRow[], period: Period): Gap[] {
  const levels = [...new Set(coverage.map(({level}) => level))];
  return levels.flatMap((level) => {
    const own = coverage.filter((row) => row.level === level && CHANNELS.includes(row.channel));
    if (own.every((row) => row.coverage === "none")) return [];
    const spans = own.filter((row) => row.coverage === "none").map(({start, end}) => `${start} ${addDays(end, 1)}`);
    return [...new Set(spans)].flatMap((span) => cut(level, span.split(" "), period));
  });
}

function cut(level: string, [from = "", until = ""]: readonly string[], period: Period): Gap[] {
  const start = from > period.start ? from : period.start;
  const end = until < period.end ? until : period.end;
  return start < end ? [{level, start, end}] : [];
}
