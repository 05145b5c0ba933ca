import {addDays, addMonths, calendarDay, daysInMonth, isoOf, type Weekday} from "../../time/day.js";
import {hull, type Interval} from "../../time/interval.js";
import {weekdayOnOrBefore} from "../../time/weekdays.js";
import type {Part, Unit} from "./types.js";

/** Weeks begin on Monday, Sunday or Saturday, depending on who writes. */
const WEEK_STARTS: Weekday[] = [1, 0, 6];

/** The month of a year, or the named part of it: early is 1–10, mid 11–20, late 21 to its end. */
export function monthDays(year: number, month: number, part: Part | null): Interval {
  const last = daysInMonth(year, month);
  const [from, to] = monthPart(part, last);
  return {earliest: isoOf(year, month, from), latest: isoOf(year, month, to)};
}

function monthPart(part: Part | null, last: number): [from: number, to: number] {
  switch (part) {
    case "early":
      return [1, 10];
    case "mid":
      return [11, 20];
    case "late":
      return [21, last];
    case "first_half":
      return [1, 15];
    case "second_half":
      return [16, last];
    case "first_week":
      return [1, 8];
    case "second_week":
      return [8, 15];
    case "third_week":
      return [15, 22];
    case "last_week":
      return [last - 7, last];
    case "last_day":
      return [last, last];
    default:
      return [1, last];
  }
}

/** The year, or the named part of it: early is to the end of April, mid May to August, late from September. */
export function yearDays(year: number, part: Part | null): Interval {
  if (part === "last_day") return {earliest: isoOf(year, 12, 31), latest: isoOf(year, 12, 31)};
  const [from, to] = YEAR_PARTS[part ?? "whole"] ?? [1, 12];
  return {earliest: isoOf(year, from, 1), latest: isoOf(year, to, daysInMonth(year, to))};
}

const YEAR_PARTS: Record<string, [from: number, to: number]> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  first_half: [1, 6],
  second_half: [7, 12],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12]
};

/** Seven days for each way to begin a week, so many weeks from the one that holds `day`. */
export function weeksAround(day: string, offset: number): Interval[] {
  return WEEK_STARTS.map((start) => {
    const earliest = addDays(weekdayOnOrBefore(day, start), 7 * offset);
    return {earliest, latest: addDays(earliest, 6)};
  });
}

/** The union of those weeks. */
export function weekDays(day: string, offset: number): Interval {
  return weeksAround(day, offset).reduce((a, b) => hull(a, b));
}

/** The calendar week, weekend, month or year so many from the one that holds `day`. */
export function periodAround(day: string, unit: Unit, offset: number): Interval {
  if (unit === "week") return weekDays(day, offset);
  if (unit === "weekend") return weekendDays(day, offset);
  const {year, month} = calendarDay(addMonths(day, unit === "year" ? 12 * offset : unit === "month" ? offset : 0));
  if (unit === "month") return monthDays(year, month, null);
  return unit === "year" ? yearDays(year, null) : {earliest: addDays(day, offset), latest: addDays(day, offset)};
}

/**
 * Thursday to Sunday, since the days off differ from land to land. "This" weekend is the latest to have begun, the last one
 * is over, the next one has not begun.
 */
function weekendDays(day: string, offset: number): Interval {
  const begun = weekdayOnOrBefore(day, 4);
  const over = addDays(begun, 3) < day ? begun : addDays(begun, -7);
  const earliest = offset < 0 ? addDays(over, 7 * (offset + 1)) : addDays(begun, 7 * offset);
  return {earliest, latest: addDays(earliest, 3)};
}

/** The first or last third of a stretch of days, for "early last week" or "late this month". */
export function partOf(days: Interval, part: Part | null): Interval {
  if (part === null) return days;
  const length = Math.max(1, Math.round(daysBetween(days) / 3));
  if (part === "early") return {earliest: days.earliest, latest: addDays(days.earliest, length - 1)};
  if (part === "late") return {earliest: addDays(days.latest, 1 - length), latest: days.latest};
  if (part === "mid") return {earliest: addDays(days.earliest, length), latest: addDays(days.latest, -length)};
  return days;
}

function daysBetween({earliest, latest}: Interval): number {
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + 1;
}

/** A season in the widest of its usual senses, meteorological or astronomical. Winter begins in the year it is named for. */
export function seasonDays(season: string, year: number): Interval | null {
  const [from, to, laterYear] = SEASONS[season] ?? [];
  if (from === undefined || to === undefined) return null;
  return {earliest: `${year}-${from}`, latest: `${year + (laterYear ?? 0)}-${to}`};
}

const SEASONS: Record<string, [from: string, to: string, laterYear: number]> = {
  spring: ["03-01", "06-21", 0],
  summer: ["06-01", "09-23", 0],
  autumn: ["09-01", "12-22", 0],
  winter: ["12-01", "03-21", 1]
};
