import {addDays, dayNumber, isoDay, type Weekday, weekdayOf} from "./day.js";
import type {Interval} from "./interval.js";

/** The last such weekday on or before a day. */
export function weekdayOnOrBefore(iso: string, weekday: Weekday): string {
  return addDays(iso, -((weekdayOf(iso) - weekday + 7) % 7));
}

/** The first such weekday on or after a day. */
export function weekdayOnOrAfter(iso: string, weekday: Weekday): string {
  return addDays(iso, (weekday - weekdayOf(iso) + 7) % 7);
}

/** Every such weekday within an interval, in order. */
export function weekdaysWithin({earliest, latest}: Interval, weekday: Weekday): string[] {
  const days: string[] = [];
  const last = dayNumber(latest);
  for (let day = dayNumber(weekdayOnOrAfter(earliest, weekday)); day <= last; day += 7) days.push(isoDay(day));
  return days;
}

/** The interval from its first to its last such weekday, or null where it has none. */
export function narrowToWeekday({earliest, latest}: Interval, weekday: Weekday): Interval | null {
  const first = weekdayOnOrAfter(earliest, weekday);
  return first > latest ? null : {earliest: first, latest: weekdayOnOrBefore(latest, weekday)};
}
