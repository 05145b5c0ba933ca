import {addDays, addMonths, calendarDay, weekdayOf} from "../../time/day.js";
import {bounded, hull, type Interval, type OpenInterval} from "../../time/interval.js";
import {weekdayOnOrBefore} from "../../time/weekdays.js";
import {monthDays, weekDays, yearDays} from "./periods.js";
import {overPublication, type Resolution, resolution} from "./resolution.js";
import type {DateContext, DateValue, Unit} from "./types.js";

type Offset = Extract<DateValue, {type: "offset"}>;

/**
 * So many days, weeks, months or years from publication, from the thing told before, or from a day the words name.
 * Days and weeks are counted exactly; months and years give the calendar month or year they reach.
 */
export function resolveOffset(value: Offset, context: DateContext, base: Resolution | null): Resolution | null {
  const settings = {
    rule: ruleOf(value),
    approximate: value.unit !== "day" && value.day === undefined && value.from === "published"
  };
  if (typeof value.from === "object")
    return base === null ? null : fromBase(value, base, {rule: settings.rule, context});
  const told = value.from === "news" ? context.news : context.previous;
  const previous = value.from === "published" ? null : bounded(told ?? null);
  if ((value.from === "sequel" || value.from === "news") && previous === null) return null;
  if (value.day !== undefined && value.from !== "published" && previous === null) return null;
  if (previous === null && hangsLoose(value))
    return resolution([{earliest: null, latest: context.reference?.latest ?? null}], "relative", settings);
  if (value.weekday !== null && value.unit === "week")
    return ofThatWeek(value, previous, {context, rule: settings.rule});
  if (value.hedge && (previous === null || value.hedge === "less"))
    return resolution([hedged(value, previous ?? context.reference)], "relative", {...settings, approximate: true});
  if (previous !== null) return resolution([onDay(move(previous, value), value)], "relative", settings);
  const options = overPublication(context.reference, (at) => [
    withWeekday(onDay(move({earliest: at, latest: at}, value), value), value)
  ]);
  const {weekday} = value;
  return resolution(options, weekday === null ? "relative" : "weekday", {
    ...settings,
    weekdays: weekday === null ? null : [weekday],
    conflict: weekday !== null && options.some((days) => days.earliest !== null && days.earliest !== days.latest)
  });
}

/** "that year", "at the end of that month", with none told before, may be whichever is over. */
function hangsLoose({from, unit, count}: Offset): boolean {
  return from === "previous" && count === 0 && (unit === "month" || unit === "year");
}

/** "on the Friday of that week": known where something dated was told before. */
function ofThatWeek(
  {count, weekday}: Offset,
  previous: Interval | null,
  {context, rule}: {context: DateContext; rule: string}
): Resolution {
  const weekdays = weekday === null ? null : [weekday];
  const options = previous
    ? [hull(calendarWeek(previous.earliest, count), calendarWeek(previous.latest, count))]
    : [{earliest: null, latest: context.reference?.latest ?? null}];
  return resolution(options, "weekday", {rule, weekdays});
}

/** "less than two weeks ago", "more than a month ago", "some ten days ago", as days counted from those of publication, or told before. */
function hedged(value: Offset, from: OpenInterval | null): OpenInterval {
  const {earliest, latest} = from ?? {earliest: null, latest: null};
  const [first, last] = [earliest, latest].map((day) => (day === null ? null : reached(day, value)));
  if (value.hedge === "less")
    return {earliest: first ? addDays(first.earliest, 1) : null, latest: latest && addDays(latest, -1)};
  if (value.hedge === "more") return {earliest: null, latest: last?.latest ?? null};
  const slack = slackOf(value);
  return {
    earliest: first ? addDays(first.earliest, -slack) : null,
    latest: last ? addDays(last.latest, slack) : null
  };
}

const DAYS: Record<Unit, number> = {day: 1, week: 7, weekend: 7, month: 30, year: 365};

/** A quarter of what is counted, at least one of its units but for years. */
function slackOf({count, unit}: Offset): number {
  const days = Math.abs(count) * DAYS[unit];
  return Math.max(Math.ceil(days / 4), unit === "year" ? 0 : Math.min(DAYS[unit], 15));
}

function fromBase(value: Offset, base: Resolution, {rule, context}: {rule: string; context: DateContext}): Resolution {
  const moved = base.options.map((option) => moveOpen(option, value));
  const until = context.tense === "past" ? (context.reference?.latest ?? null) : null;
  if (value.hedge === "about") return resolution(moved.map(around), "relative", {rule, approximate: true});
  const options = moved.map((days, i) => {
    if (value.hedge === "later") return {earliest: days.earliest, latest: until};
    return value.hedge === "within" ? {earliest: base.options[i]?.earliest ?? null, latest: days.latest} : days;
  });
  const settings = {rule, conflict: base.conflict, approximate: value.unit === "month" || value.unit === "year"};
  return resolution(options, "relative", {...settings, unclipped: base.unclipped});
}

const AROUND = 3;

/** "around 4 March": a few days on either side. */
function around({earliest, latest}: OpenInterval): OpenInterval {
  return {earliest: earliest && addDays(earliest, -AROUND), latest: latest && addDays(latest, AROUND)};
}

function moveOpen({earliest, latest}: OpenInterval, value: Offset): OpenInterval {
  return {
    earliest: earliest === null ? null : move({earliest, latest: earliest}, value).earliest,
    latest: latest === null ? null : move({earliest: latest, latest}, value).latest
  };
}

function move({earliest, latest}: Interval, value: Offset): Interval {
  const {count, unit, calendar, part} = value;
  const whole = {earliest: reached(earliest, value).earliest, latest: reached(latest, value).latest};
  if (part === "earlier" || part === "later") return besideTold({earliest, latest}, whole, part);
  if (calendar && unit === "week")
    return {earliest: calendarWeek(earliest, count).earliest, latest: calendarWeek(latest, count).latest};
  return whole;
}

/** "later that month": from the day after what was told, "earlier that year": to the day before; of no single day all of it. */
function besideTold(told: Interval, whole: Interval, part: "earlier" | "later"): Interval {
  if (told.earliest !== told.latest) return whole;
  const rest = {
    earliest: part === "later" ? addDays(told.earliest, 1) : whole.earliest,
    latest: part === "later" ? whole.latest : addDays(told.latest, -1)
  };
  return rest.earliest > rest.latest ? told : rest;
}

/** "on the 25th of that month", where only one month was told of and it has such a day. */
function onDay(days: Interval, {day}: Offset): Interval {
  const named = day === undefined ? null : addDays(days.earliest, day - 1);
  return named === null || named > days.latest || !isOneMonth(days) ? days : {earliest: named, latest: named};
}

function isOneMonth({earliest, latest}: Interval): boolean {
  return earliest.slice(0, 7) === latest.slice(0, 7);
}

/** "The following week": the week so many on, whether weeks begin on Sunday or Monday. */
function calendarWeek(day: string, count: number): Interval {
  const sunday = addDays(weekdayOnOrBefore(day, 0), 7 * count);
  const monday = addDays(weekdayOnOrBefore(day, 1), 7 * count);
  return hull({earliest: sunday, latest: addDays(sunday, 6)}, {earliest: monday, latest: addDays(monday, 6)});
}

function reached(day: string, {count, unit, part}: Offset): Interval {
  if (unit === "month" || unit === "year") {
    const {year, month} = calendarDay(addMonths(day, unit === "year" ? 12 * count : count));
    return unit === "year" ? yearDays(year, part ?? null) : monthDays(year, month, part ?? null);
  }
  if (unit === "week" && count === 0) return weekDays(day, 0);
  const moved = addDays(day, unit === "day" ? count : 7 * count);
  return {earliest: moved, latest: moved};
}

/** "yesterday, Thursday" on another weekday: both days, since one of the two words is wrong. */
function withWeekday(days: Interval, {weekday}: Offset): Interval {
  if (weekday === null || weekdayOf(days.latest) === weekday) return days;
  const named = weekdayOnOrBefore(days.latest, weekday);
  return hull(days, {earliest: named, latest: named});
}

function ruleOf({count, unit, from}: Offset): string {
  const base = typeof from === "object" ? "date" : from;
  return `${unit}.${count < 0 ? "before" : count > 0 ? "after" : "same"}.${base}`;
}
