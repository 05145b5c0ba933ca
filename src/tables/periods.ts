import {addDays, addMonths} from "../time/day.js";
import type {Interval} from "../time/interval.js";
import type {Period} from "./rows.js";

export type CalendarPeriod = "month" | "quarter" | "year";

export interface NamedPeriod {
  period: Period;
  period_id: string;
  /** First and last day, both included. */
  start: string;
  end: string;
}

const MONTHS: Readonly<Record<CalendarPeriod, number>> = {month: 1, quarter: 3, year: 12};

/** Every whole calendar period that shares a day with a range, in order. */
export function calendarPeriods(period: CalendarPeriod, range: Interval): NamedPeriod[] {
  const months = MONTHS[period];
  const periods: NamedPeriod[] = [];
  for (let start = startOf(months, range.earliest); start <= range.latest; start = addMonths(start, months))
    periods.push({period, period_id: nameOf(period, start), start, end: addDays(addMonths(start, months), -1)});
  return periods;
}

function nameOf(period: CalendarPeriod, start: string): string {
  if (period === "quarter") return `${start.slice(0, 4)}-Q${(Number(start.slice(5, 7)) + 2) / 3}`;
  return period === "year" ? start.slice(0, 4) : start.slice(0, 7);
}

function startOf(months: number, day: string): string {
  const month = Number(day.slice(5, 7));
  return addMonths(`${day.slice(0, 7)}-01`, -((month - 1) % months));
}
