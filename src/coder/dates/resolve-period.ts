import {addDays, calendarDay} from "../../time/day.js";
import {hull, type Interval, intersect} from "../../time/interval.js";
import {monthDays, partOf, periodAround, seasonDays, yearDays} from "./periods.js";
import {overPublication, type Resolution, resolution} from "./resolution.js";
import {pickByTense} from "./resolve-day.js";
import type {DateContext, DateValue} from "./types.js";

type Of<T extends DateValue["type"]> = Extract<DateValue, {type: T}>;

/** A month or its part; without a year the latest to have begun by publication, "last May" the latest before its month. */
export function resolveMonth(value: Of<"month">, {reference, tense, previous}: DateContext): Resolution {
  const {year, month, part, yearOffset, pick} = value;
  if (year !== null) return resolution([monthDays(year, month, part)], "stated", {rule: "month.full"});
  if (pick === "previous" && previous?.earliest) return monthBefore(month, previous.earliest);
  const options = overPublication(reference, (at) => {
    const around = calendarDay(at).year;
    if (yearOffset !== null) return [monthDays(around + yearOffset, month, part)];
    const spans = [around - 1, around, around + 1].map((y) => monthDays(y, month, part));
    if (pick === "last" || pick === "past" || pick === "previous")
      return pickByTense(spans, addDays(`${at.slice(0, 7)}-01`, -1), "past");
    if (pick === "next")
      return pickByTense(spans, addDays(monthDays(around, calendarDay(at).month, null).latest, 1), "future");
    return pick === "this" ? [monthDays(around, month, part)] : pickByTense(spans, at, tense);
  });
  return resolution(options, "stated", {rule: pick === null ? "month.no-year" : `month.${pick}`});
}

/** "the previous September": the one before the thing told just before. */
function monthBefore(month: number, told: string): Resolution {
  const around = calendarDay(told).year;
  const spans = [around - 1, around].map((y) => monthDays(y, month, null));
  const before = pickByTense(spans, addDays(`${told.slice(0, 7)}-01`, -1), "past");
  return resolution(before, "stated", {rule: "month.previous"});
}

/** From one month to another; the later year holds for both. */
export function resolveMonths({from, to, year}: Of<"months">, {reference, tense}: DateContext): Resolution {
  const span = (y: number): Interval => ({
    earliest: monthDays(from > to ? y - 1 : y, from, null).earliest,
    latest: monthDays(y, to, null).latest
  });
  if (year !== null) return resolution([span(year)], "stated", {rule: "months.full"});
  const options = overPublication(reference, (at) => {
    const around = calendarDay(at).year;
    return pickByTense([around - 1, around, around + 1].map(span), at, tense);
  });
  return resolution(options, "stated", {rule: "months.no-year"});
}

/** "in 2017", "early in 2017" */
export function resolveYear({year, part}: Of<"year">): Resolution {
  return resolution([yearDays(year, part)], "stated", {rule: "year"});
}

/** "between 2011 and 2017": all the days of all of them. */
export function resolveYears({from, to}: Of<"years">): Resolution {
  const days = {earliest: yearDays(from, null).earliest, latest: yearDays(to, null).latest};
  return resolution([days], "stated", {rule: "years", sense: "interval"});
}

/** "last week", "earlier this month", "next year"; "earlier" ends the day before publication, "later" begins the day after. */
export function resolvePeriod(value: Of<"period">, {reference}: DateContext): Resolution {
  const options = overPublication(reference, (at) => [periodPart(value, at)]);
  return resolution(options, "relative", {rule: `${value.unit}.${offsetName(value.offset)}`});
}

function periodPart({unit, offset, part}: Of<"period">, published: string): Interval {
  const days = periodAround(published, unit, offset);
  if (part === "earlier") {
    const past = intersect(days, {earliest: null, latest: addDays(published, -1)});
    return past ?? {earliest: days.earliest, latest: days.earliest};
  }
  if (part === "later") {
    const ahead = intersect(days, {earliest: addDays(published, 1), latest: null});
    return ahead ?? {earliest: days.latest, latest: days.latest};
  }
  const {year, month} = calendarDay(days.earliest);
  if (unit === "month") return monthDays(year, month, part);
  return unit === "year" ? yearDays(year, part) : partOf(days, part);
}

function offsetName(offset: number): string {
  return offset === 0 ? "this" : offset < 0 ? "last" : "next";
}

/** A season, coarse on purpose; without a year the latest to have begun, or in the future tense the next not over. */
export function resolveSeason(value: Of<"season">, {reference, tense}: DateContext): Resolution {
  const {season, year, yearOffset} = value;
  const inYear = (y: number) => [seasonDays(season, y)].filter((days) => days !== null);
  if (year !== null) return resolution(inYear(year), "stated", {rule: "season", approximate: true});
  const options = overPublication(reference, (at) => {
    const around = calendarDay(at).year;
    if (yearOffset === -1) return [around - 1, around].flatMap(inYear).filter(({latest}) => latest < at);
    return pickByTense([around - 1, around, around + 1].flatMap(inYear), at, tense);
  });
  return resolution(options, "relative", {rule: "season", approximate: true});
}

/** "over the past two weeks": somewhere from so long ago to publication. */
export function resolveLately({count, unit}: Of<"lately">, {reference}: DateContext): Resolution {
  const options = overPublication(reference, (at) => [
    hull({earliest: back(at, count, unit), latest: at}, {earliest: at, latest: at})
  ]);
  return resolution(options, "relative", {rule: "lately", approximate: true});
}

function back(published: string, count: number, unit: Of<"lately">["unit"]): string {
  if (unit === "day") return addDays(published, -count);
  if (unit === "month" || unit === "year") return periodAround(published, unit, -count).earliest;
  return addDays(published, -7 * count);
}
