import {calendarDay, dayNumber, isCalendarDay, isoOf, weekdayOf} from "../../time/day.js";
import {lengthInDays, type OpenInterval} from "../../time/interval.js";
import type {DateExpression, DateValue} from "../dates/types.js";

/** A line that is nothing but a year, or begins with one: "2016", "2016:", "2016, 14 December: …". */
const YEAR_LINE = /^[ \t]*(?:[-–—=*#] ?)*((?:19|20)\d\d)(?=[ \t]*(?:[-–—=*#:]*[ \t]*$|[,:] ))/gm;
const SENTENCE_START = /(?:^|[.!?…:;]["”’»)]*\s+|\n\s*)$/;
/** Letters before an expression in which a sentence may have ended. */
const LOOK = 6;

interface Told {
  year: number;
  month: number;
}

/**
 * Days and months without a year, given the year that their list or paragraph tells of: of the year that stands as a
 * heading above them, or that opened an earlier sentence of their paragraph ("In 2016 … On 14 December …"). A year in
 * passing ("minister since 2006") says nothing of what follows, and a day after publication none of that year. Where neither
 * tells, the year of the page may be the only one.
 */
export function withYears<E extends DateExpression>(
  expressions: readonly E[],
  {text, published}: {text: string; published: OpenInterval}
): E[] {
  if (!expressions.some(isYearless)) return [...expressions];
  const headings = Array.from(text.matchAll(YEAR_LINE), (match) => ({at: match.index, year: Number(match[1])}));
  let heading = -1;
  const title = titleOf(expressions, text);
  let opened: Told | null = null;
  let last = 0;
  return expressions.map((e) => {
    if (opened && text.slice(last, e.start).includes("\n")) opened = null;
    last = e.end;
    while ((headings[heading + 1]?.at ?? Number.POSITIVE_INFINITY) <= e.start) heading += 1;
    const year = heading < 0 ? undefined : headings[heading]?.year;
    const above: Told | null = year === undefined ? title : {year, month: 1};
    const told = opened ?? (above === title && !isOfMonth(e, title) ? null : above);
    const filled = isYearless(e) ? (told ? inYear(e, told, published) : inYearOfPage(e, published)) : e;
    const own = yearOf(filled.value);
    if (own && (opened || opensSentence(text, e.start))) opened = own;
    else if (!own && e.value.type !== "offset" && e.value.type !== "feast") opened = null;
    return filled;
  });
}

/** Lines at the head of a page among which its title is, and the length of one. */
const TITLE_LINES = 3;
const LONGEST_TITLE = 120;

/** "Chronology: September 2018": the month of which a title that ends in it says that the page tells. */
function titleOf(expressions: readonly DateExpression[], text: string): Told | null {
  const until = headEnd(text);
  const found = expressions.find(
    ({value, start, end}) =>
      value.type === "month" &&
      value.year !== null &&
      end <= until &&
      /^[ \t\r]*(?:\n|$)/.test(text.slice(end, end + LONGEST_TITLE)) &&
      end - text.lastIndexOf("\n", start) <= LONGEST_TITLE
  );
  return found ? yearOf(found.value) : null;
}

function headEnd(text: string): number {
  let seen = 0;
  for (const {0: line, index} of text.matchAll(/\S[^\n]*/g)) {
    seen += 1;
    if (seen === TITLE_LINES) return index + line.length;
  }
  return text.length;
}

function isOfMonth({value}: DateExpression, title: Told | null): boolean {
  return (value.type === "day" || value.type === "month") && value.month === title?.month;
}

function isYearless({value}: DateExpression): boolean {
  if (value.type === "day") return value.year === null && value.yearOffset === null;
  return value.type === "month" && value.year === null && value.yearOffset === null && value.pick === null;
}

function yearOf(value: DateValue): Told | null {
  if (value.type === "year") return {year: value.year, month: 1};
  const named = (value.type === "day" || value.type === "month") && value.year !== null;
  return named ? {year: value.year as number, month: value.month} : null;
}

function opensSentence(text: string, at: number): boolean {
  return at < LOOK || SENTENCE_START.test(text.slice(at - LOOK, at));
}

/** Days before a page within which its writer leaves out the year. */
const LEFT_OUT = 200;

/** "On 1 June", on a page of which no more is known than that it is of 2020: of 2019 nobody would have left out the year. */
function inYearOfPage<E extends DateExpression>(e: E, {earliest, latest}: OpenInterval): E {
  const {value} = e;
  if (earliest === null || latest === null || (value.type !== "day" && value.type !== "month")) return e;
  const {year} = calendarDay(earliest);
  const wide = lengthInDays({earliest, latest}) > LEFT_OUT && calendarDay(latest).year === year;
  const day = value.type === "day" ? value.day : 28;
  if (!wide || !isCalendarDay({year: year - 1, month: value.month, day})) return e;
  const before = dayNumber(earliest) - dayNumber(isoOf(year - 1, value.month, day));
  return before > LEFT_OUT ? inYear(e, {year, month: 1}, {earliest, latest}) : e;
}

/** The first such day or month from what was told on, unless that lies after publication or is another weekday. */
function inYear<E extends DateExpression>(e: E, told: Told, {latest}: OpenInterval): E {
  const {value} = e;
  if (value.type !== "day" && value.type !== "month") return e;
  const year = value.month >= told.month ? told.year : told.year + 1;
  const day = value.type === "day" ? value.day : 1;
  if (!isCalendarDay({year, month: value.month, day})) return e;
  const iso = isoOf(year, value.month, day);
  if (latest !== null && iso > latest) return e;
  if (value.type === "day" && value.weekday !== null && weekdayOf(iso) !== value.weekday) return e;
  return {...e, value: {...value, year}};
}
