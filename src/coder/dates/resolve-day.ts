import {addDays, calendarDay, isCalendarDay, isoOf, type Weekday, weekdayOf} from "../../time/day.js";
import {hull, type Interval, type OpenInterval, single} from "../../time/interval.js";
import {fromSolarHijri, solarHijriMonthLength, toSolarHijri} from "../../time/solar-hijri.js";
import {weekdayOnOrAfter, weekdayOnOrBefore} from "../../time/weekdays.js";
import {overPublication, type Resolution, resolution, UNKNOWN} from "./resolution.js";
import type {DateContext, DateValue, Part} from "./types.js";

type Of<T extends DateValue["type"]> = Extract<DateValue, {type: T}>;
/** No month and day lies more than eight years from the next of its kind (29 February around a century). */
const LEAP_GAP = 8;

/** A day of a month, its year completed from publication where none is written. */
export function resolveDay(value: Of<"day">, context: DateContext): Resolution {
  const {year, month, day, yearOffset, weekday} = value;
  if (year !== null) return stated([isoOf(year, month, day)], weekday, "date.full");
  if (context.reference === null) return unplaced(weekday, "date.no-year");
  const inYear = (y: number) => (isCalendarDay({year: y, month, day}) ? isoOf(y, month, day) : null);
  if (yearOffset !== null) {
    const options = overPublication(context.reference, (at) => {
      const iso = inYear(calendarDay(at).year + yearOffset);
      return iso === null ? [] : [single(iso)];
    });
    return resolution(options, "stated", {rule: "date.year-of-publication"});
  }
  return completed(inYear, weekday, context);
}

/** A day of the Solar Hijri calendar, or its month where no day is written. */
export function resolveSolarHijri(value: Of<"solar_hijri">, context: DateContext): Resolution {
  const {year, month, day, weekday} = value;
  if (value.yearOffset !== undefined && context.reference !== null) return inSolarYear(value, context.reference);
  if (day === null) return solarMonth(value, context);
  if (year !== null) {
    const iso = fromSolarHijri(year, month, day);
    return stated(iso === null ? [] : [iso], weekday, "date.solar-hijri");
  }
  if (context.reference === null) return unplaced(weekday, "date.solar-hijri");
  return completed((y) => fromSolarHijri(y - 621, month, day), weekday, context);
}

/** First and last day of a third of a month; the last third lasts to its end. */
const THIRDS: Readonly<Partial<Record<Part, readonly [number, number]>>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31]
};

/** "on 20 Khordad this year": the year counted from publication's. */
function inSolarYear({month, day, yearOffset = 0}: Of<"solar_hijri">, reference: OpenInterval): Resolution {
  const options = overPublication(reference, (at) => {
    const year = toSolarHijri(at).year + yearOffset;
    const ends = [day ?? 1, day ?? solarHijriMonthLength(year, month)].map((d) => fromSolarHijri(year, month, d));
    const [earliest, latest] = ends;
    return earliest && latest ? [{earliest, latest}] : [];
  });
  return resolution(options, "stated", {rule: "date.solar-hijri-year-of-publication"});
}

function solarMonth({year, month, part}: Of<"solar_hijri">, context: DateContext): Resolution {
  const [from, to] = (part && THIRDS[part]) ?? [1, 31];
  const days = (y: number): Interval[] => {
    const [first, last] = [from, Math.min(to, solarHijriMonthLength(y, month))].map((d) => fromSolarHijri(y, month, d));
    return first && last ? [{earliest: first, latest: last}] : [];
  };
  if (year !== null) return resolution(days(year), "stated", {rule: "month.solar-hijri"});
  const options = overPublication(context.reference, (at) => {
    const around = toSolarHijri(at).year;
    return pickByTense([around - 1, around, around + 1].flatMap(days), at, context.tense);
  });
  return resolution(options, "stated", {rule: "month.solar-hijri"});
}

/** `03/07/2022`: both orders stay where neither the weekday nor publication rules one out. */
export function resolveNumeric(value: Of<"numeric">, context: DateContext): Resolution {
  const days = value.readings.map(({year, month, day}) => isoOf(year, month, day));
  const fitting = days.filter((day) => value.weekday === null || weekdayOf(day) === value.weekday);
  const kept = fitting.length > 0 ? fitting : days;
  const possible = kept.filter((day) => isPossible(day, context));
  return stated(possible.length > 0 ? possible : kept, fitting.length > 0 ? null : value.weekday, "date.numeric");
}

/** From one day to another, both written; the later year holds for both where only one is. */
export function resolveDays(value: Of<"days">, context: DateContext): Resolution {
  const span = (year: number): Interval[] => {
    const wraps = value.from.month > value.to.month;
    const from = {...value.from, year: value.from.year ?? (wraps ? year - 1 : year)};
    const to = {...value.to, year};
    if (!isCalendarDay(from) || !isCalendarDay(to)) return [];
    return [{earliest: isoOf(from.year, from.month, from.day), latest: isoOf(to.year, to.month, to.day)}];
  };
  const settings = {sense: "interval", unclipped: true} as const;
  if (value.to.year !== null) return resolution(span(value.to.year), "stated", {rule: "dates.full", ...settings});
  const options = overPublication(context.reference, (at) => {
    const {year} = calendarDay(at);
    return pickByTense([year - 1, year, year + 1].flatMap(span), at, context.tense);
  });
  return resolution(options, "stated", {rule: "dates.no-year", ...settings});
}

/** The latest of the spans to have begun by publication, or the first not over by then. */
export function pickByTense(spans: Interval[], published: string, tense: DateContext["tense"]): Interval[] {
  const sorted = spans.toSorted((a, b) => (a.earliest < b.earliest ? -1 : 1));
  if (tense === "past") return sorted.filter(({earliest}) => earliest <= published).slice(-1);
  return sorted.filter(({latest}) => latest >= published).slice(0, 1);
}

function stated(days: string[], weekday: Weekday | null, rule: string): Resolution {
  const disagreeing = weekday !== null && days.length > 0 && days.every((day) => weekdayOf(day) !== weekday);
  const options = days.map((day) => (disagreeing ? bothDays(day, weekday) : single(day)));
  return resolution(options, "stated", {rule, conflict: disagreeing});
}

/** The date and the nearest day that has the weekday. */
function bothDays(day: string, weekday: Weekday): Interval {
  const [before, after] = [weekdayOnOrBefore(day, weekday), weekdayOnOrAfter(day, weekday)];
  const near = Date.parse(day) - Date.parse(before) <= Date.parse(after) - Date.parse(day) ? before : after;
  return hull(single(day), single(near));
}

/**
 * Every year publication allows; where a weekday is written, the years in which the day has it, even if that is a year on
 * the other side of publication (which then does not fit the tense).
 */
function completed(inYear: (year: number) => string | null, weekday: Weekday | null, context: DateContext): Resolution {
  const {earliest, latest} = context.reference ?? UNKNOWN;
  const ends = [earliest ?? latest, latest ?? earliest].filter((end) => end !== null);
  if (earliest === null || latest === null) return unplaced(weekday, "date.no-year");
  const days = new Set<string>();
  for (let year = calendarDay(earliest).year; year <= calendarDay(latest).year; ++year) {
    for (const end of [...ends, ...yearEnds(year)]) {
      const day = end < earliest || end > latest ? null : nearest(inYear, end, context.tense);
      if (day !== null) days.add(day);
    }
  }
  const all = [...days].sort();
  const fitting = all.filter((day) => weekday === null || weekdayOf(day) === weekday);
  if (fitting.length > 0 || all.some((day) => isSlip(day, weekday, context)))
    return stated(fitting.length > 0 ? fitting : all, weekday, "date.no-year");
  const beyond = all.map((day) => inYear(calendarDay(day).year + (context.tense === "past" ? 1 : -1)));
  const named = beyond.filter((day) => day !== null).filter((day) => weekdayOf(day) === weekday);
  return stated(named.length > 0 ? named : all, weekday, "date.no-year");
}

/** "on Saturday (29 November)" of a Friday just over: one of the two words is a day out, and no other year is meant. */
function isSlip(day: string, weekday: Weekday | null, {reference, tense}: DateContext): boolean {
  if (weekday === null || tense !== "past" || !reference?.latest) return false;
  const {earliest, latest} = bothDays(day, weekday);
  return addDays(earliest, 1) === latest && latest <= reference.latest && addDays(latest, RECENT) >= reference.latest;
}

/** Days within which what happened is told by its weekday. */
const RECENT = 21;

function yearEnds(year: number): string[] {
  return [isoOf(year, 1, 1), isoOf(year, 12, 31)];
}

/** The latest such day not after publication; in the future tense the first not before it. */
function nearest(
  inYear: (year: number) => string | null,
  published: string,
  tense: DateContext["tense"]
): string | null {
  const {year} = calendarDay(published);
  const step = tense === "past" ? -1 : 1;
  for (let i = -1; i <= LEAP_GAP; ++i) {
    const day = inYear(year + step * i);
    if (day !== null && (tense === "past" ? day <= published : day >= published)) return day;
  }
  return null;
}

function isPossible(day: string, {reference, tense}: DateContext): boolean {
  if (reference === null) return true;
  if (tense === "past") return reference.latest === null || day <= reference.latest;
  return reference.earliest === null || day >= reference.earliest;
}

function unplaced(weekday: Weekday | null, rule: string): Resolution {
  return resolution([UNKNOWN], "stated", {rule, weekdays: weekday === null ? null : [weekday]});
}
