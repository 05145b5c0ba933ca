import {daysInMonth, isDay} from "../../time/day.js";

const YEAR = /^\d{4}$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Whether it is a year, a month or a day of the calendar: `2022`, `2022-03`, `2022-03-31`. */
export function isPoint(text: string): boolean {
  return YEAR.test(text) || MONTH.test(text) || isDay(text);
}

/** The first day of a year, month or day. */
export function firstDay(point: string): string {
  return `${point}-01-01`.slice(0, 10);
}

/** The last day of a year, month or day. */
export function lastDay(point: string): string {
  if (YEAR.test(point)) return `${point}-12-31`;
  const [, year, month] = MONTH.exec(point) ?? [];
  if (year === undefined || month === undefined) return point;
  return `${point}-${daysInMonth(Number(year), Number(month))}`;
}
