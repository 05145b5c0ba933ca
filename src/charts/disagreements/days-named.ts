import {calendarDay, dayNumber, isoOf} from "../../time/day.js";

/** Days farther from the one used are about something else than the day. */
const farthest = 45;

/**
 * The days a note of sources names, beside the one that is used: full ISO days, and `07-31` as a day of the same year.
 * Empty where it names none near it.
 */
export function daysNamed(words: string, used: string): string[] {
  const full = words.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [];
  const short = [...words.matchAll(/(?<![\d-])(\d{2})-(\d{2})(?![\d-])/g)].flatMap(([, month, day]) => {
    const [m, d] = [Number(month), Number(day)];
    return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? [isoOf(calendarDay(used).year, m, d)] : [];
  });
  const near = [...full, ...short].filter((day) => Math.abs(dayNumber(day) - dayNumber(used)) <= farthest);
  return [...new Set(near)].sort();
}
