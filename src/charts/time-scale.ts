import {calendarDay, dayNumber, isoOf} from "../time/day.js";
import type {Period} from "./holders.js";

/** Days to pixels, linear. */
export interface TimeScale {
  (iso: string): number;
  pixelsPerDay: number;
}

/** A scale from the period onto the pixels from `from` to `to`. */
export function timeScale(period: Period, from: number, to: number): TimeScale {
  const first = dayNumber(period.start);
  const days = Math.max(1, dayNumber(period.end) - first);
  const pixelsPerDay = (to - from) / days;
  return Object.assign((iso: string) => from + (dayNumber(iso) - first) * pixelsPerDay, {pixelsPerDay});
}

/** The first days of the years that begin within the period. */
export function yearStarts(period: Period): string[] {
  const [from, to] = [calendarDay(period.start).year, calendarDay(period.end).year];
  const years = Array.from({length: to - from + 1}, (_, i) => isoOf(from + i, 1, 1));
  return years.filter((day) => day >= period.start && day <= period.end);
}
