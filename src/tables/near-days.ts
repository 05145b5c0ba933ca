import type {OpenInterval} from "../time/interval.js";

/** Intervals over more months than this are looked at one by one. */
const MOST_MONTHS = 36;

/** Rows by the months they reach over, so that those near some days are found without a look at all. */
export class NearDays<Row> {
  private readonly rows: readonly Row[];
  private readonly byMonth = new Map<number, number[]>();
  private readonly wide: number[] = [];

  constructor(rows: readonly Row[], daysOf: (row: Row) => OpenInterval) {
    this.rows = rows;
    for (const [i, row] of rows.entries()) {
      const months = monthsOf(daysOf(row), 0);
      if (months === null) this.wide.push(i);
      else for (const month of months) this.inMonth(month).push(i);
    }
  }

  private inMonth(month: number): number[] {
    const known = this.byMonth.get(month) ?? [];
    this.byMonth.set(month, known);
    return known;
  }

  /** Every row within a month of the days, and perhaps some more, in the order of the rows. */
  near(days: OpenInterval): readonly Row[] {
    const months = monthsOf(days, 1);
    if (months === null) return this.rows;
    const found = new Set([...this.wide, ...months.flatMap((month) => this.byMonth.get(month) ?? [])]);
    return [...found].sort((a, b) => a - b).flatMap((i) => this.rows.slice(i, i + 1));
  }
}

/** The months that an interval touches, numbered through, with so many more on either side; null where there are too many. */
function monthsOf({earliest, latest}: OpenInterval, more: number): number[] | null {
  if (earliest === null || latest === null) return null;
  const [first, last] = [monthOf(earliest) - more, monthOf(latest) + more];
  return last - first > MOST_MONTHS ? null : Array.from({length: Math.max(0, last - first + 1)}, (_, i) => first + i);
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
