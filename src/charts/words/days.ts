import {calendarDay, daysInMonth} from "../../time/day.js";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];

/** The month's English name, 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/** An ISO day spelled out: "5 July 2021". */
export function dayWords(iso: string): string {
  const {year, month, day} = calendarDay(iso);
  return `${day} ${monthName(month)} ${year}`;
}

/** An ISO day without its year: "5 July". */
export function dayAndMonth(iso: string): string {
  const {month, day} = calendarDay(iso);
  return `${day} ${monthName(month)}`;
}

/** What is known of a day, in words: "5 July 2021", "May 2022", "8–10 July 2022", "by 6 July 2021", "day not known". */
export function intervalWords(earliest: string | null, latest: string | null): string {
  if (earliest === null && latest === null) return "day not known";
  if (earliest === null) return `by ${dayWords(latest ?? "")}`;
  if (latest === null) return `from ${dayWords(earliest)}`;
  if (earliest === latest) return dayWords(earliest);
  return boundedWords(earliest, latest);
}

function boundedWords(earliest: string, latest: string): string {
  const [a, b] = [calendarDay(earliest), calendarDay(latest)];
  const sameMonth = a.year === b.year && a.month === b.month;
  if (sameMonth && a.day === 1 && b.day === daysInMonth(b.year, b.month)) return `${monthName(a.month)} ${a.year}`;
  if (sameMonth) return `${a.day}–${b.day} ${monthName(a.month)} ${a.year}`;
  if (a.year === b.year) return `${dayAndMonth(earliest)} to ${dayWords(latest)}`;
  return `${dayWords(earliest)} to ${dayWords(latest)}`;
}
