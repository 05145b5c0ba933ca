import {calendarDay, dayNumber, isoDay} from "./day.js";

/*
 * The 33-year cycle of intercalation: year y is a leap year when (25y + 11) mod 33 < 8. It gives the true (astronomical)
 * calendar for 1178 to 1633, the years 1799 to 2254: K. M. Borkowski, "The Persian calendar for 3000 years",
 * Earth, Moon and Planets 74 (1996); Unicode's ICU used the same rule. Intl differs by the ICU a Node was built with, so
 * published tables must not lean on it.
 */

const FIRST_YEAR = 1178;
const LAST_YEAR = 1633;
/** 1 Farvardin 1178. */
const EPOCH = dayNumber("1799-03-21");

/** Whether a Solar Hijri year has 366 days. */
export function isSolarHijriLeapYear(year: number): boolean {
  return (25 * year + 11) % 33 < 8;
}

/** How many days the month (1 to 12) of a Solar Hijri year has; 0 where there is no such month. */
export function solarHijriMonthLength(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month <= 6) return 31;
  return month === 12 && !isSolarHijriLeapYear(year) ? 29 : 30;
}

/** The ISO day of a Solar Hijri date, or null where that calendar has no such day (years 1178 to 1633). */
export function fromSolarHijri(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (day < 1 || day > solarHijriMonthLength(year, month)) return null;
  const beforeMonth = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return isoDay(newYear(year) + beforeMonth + day - 1);
}

/** Year, month and day in the Solar Hijri calendar of an ISO day from 1799-03-21 on. */
export function toSolarHijri(iso: string): {year: number; month: number; day: number} {
  const days = dayNumber(iso);
  if (days < EPOCH) throw new RangeError(`no solar hijri date known for ${iso}; days from ${isoDay(EPOCH)} on are`);
  let year = calendarDay(iso).year - 621;
  if (newYear(year) > days) year -= 1;
  const dayOfYear = days - newYear(year);
  const month = dayOfYear < 186 ? Math.floor(dayOfYear / 31) + 1 : Math.floor((dayOfYear - 186) / 30) + 7;
  const beforeMonth = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return {year, month, day: dayOfYear - beforeMonth + 1};
}

/** Days since 1970-01-01 of 1 Farvardin: 365 a year and a day for each leap year since the epoch. */
function newYear(year: number): number {
  return EPOCH + 365 * (year - FIRST_YEAR) + leapsBefore(year) - leapsBefore(FIRST_YEAR);
}

/** Leap years up to, and without, this year: the cycle's eight leap years in thirty-three, as one floor. */
function leapsBefore(year: number): number {
  return Math.floor((8 * year + 21) / 33);
}
