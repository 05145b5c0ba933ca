const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The numbers up to 31 with two digits. */
const TWO = Array.from({length: 32}, (_, n) => String(n).padStart(2, "0"));

/** A day of the week, Sunday is 0 and Saturday 6, as in `Date.prototype.getDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface CalendarDay {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** Whether a Gregorian year has 29 days in February. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days the month (1 to 12) of a Gregorian year has; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether a text is a day that exists, written `2021-07-05`. */
export function isDay(text: string): boolean {
  const match = ISO_DAY.exec(text);
  return match !== null && isCalendarDay({year: Number(match[1]), month: Number(match[2]), day: Number(match[3])});
}

/** Whether year (1 to 9999), month and day name a day that exists. */
export function isCalendarDay({year, month, day}: CalendarDay): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** Year, month and day of an ISO day. Throws a RangeError on anything else. */
export function calendarDay(iso: string): CalendarDay {
  if (!isDay(iso)) throw new RangeError(`not a day: "${iso}"; write it as 2021-07-05`);
  return {year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10))};
}

/** The ISO day of a year, month and day. Throws a RangeError where the calendar has no such day. */
export function isoOf(year: number, month: number, day: number): string {
  if (!isCalendarDay({year, month, day})) throw new RangeError(`no such day: year ${year}, month ${month}, day ${day}`);
  const inYear = `${TWO[month]}-${TWO[day]}`;
  return year > 999 ? `${year}-${inYear}` : `${String(year).padStart(4, "0")}-${inYear}`;
}

/**
 * Days since 1970-01-01 of an ISO day, negative before it. Proleptic Gregorian; after Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms", isoDaysfrom_civil. Throws a RangeError where there is no such day.
 */
export function dayNumber(iso: string): number {
  const known = numbers.get(iso);
  if (known !== undefined) return known;
  if (numbers.size === MOST_NUMBERS) numbers.clear();
  const number = computeDayNumber(iso);
  numbers.set(iso, number);
  return number;
}

/** A run meets the same few thousand days over and over. */
const numbers = new Map<string, number>();
const MOST_NUMBERS = 20_000;

function computeDayNumber(iso: string): number {
  const {year, month, day} = calendarDay(iso);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The ISO day of a number of days since 1970-01-01 (civil_from_days of the same paper). Years 1 to 9999. */
export function isoDay(days: number): string {
  const known = isoDays.get(days);
  if (known !== undefined) return known;
  if (isoDays.size === MOST_NUMBERS) isoDays.clear();
  const iso = computeIsoDay(days);
  isoDays.set(days, iso);
  return iso;
}

const isoDays = new Map<number, string>();

function computeIsoDay(days: number): string {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const centuryDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - centuryDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return isoOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The ISO day so many days later, or earlier where `days` is negative. */
export function addDays(iso: string, days: number): string {
  return isoDay(dayNumber(iso) + days);
}

/** The same day of the month so many months later; the month's last day where it has no such day. */
export function addMonths(iso: string, months: number): string {
  const {year, month, day} = calendarDay(iso);
  const count = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return isoOf(y, m, Math.min(day, daysInMonth(y, m)));
}

/** The weekday of an ISO day. */
export function weekdayOf(iso: string): Weekday {
  return ((((dayNumber(iso) + 4) % 7) + 7) % 7) as Weekday;
}
