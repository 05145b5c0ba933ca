import {addDays, calendarDay, dayNumber, daysInMonth, isCalendarDay, isoOf} from "../../time/day.js";
import {formatEdtf} from "../../time/edtf.js";
import {intersect, type OpenInterval} from "../../time/interval.js";
import {resolveDate} from "../dates/resolve-date.js";
import type {ResolvedDate} from "../dates/types.js";
import type {Draft} from "../grammar/draft.js";
import {isAhead} from "./ahead.js";
import {exactDay, type Setting} from "./dated.js";
import type {UsableDate} from "./usable-dates.js";

/** What an expression means for a contact that happened, is planned or was called off. */
export function resolveFor(draft: Draft, expression: UsableDate, setting: Setting): ResolvedDate | null {
  const {calendar, previous, news} = setting;
  if (isOfPast(expression) && draft.status === "announced" && !draft.past) return null;
  const reference = referenceFor(expression, setting);
  const {feasts} = calendar;
  const past = () => resolveDate(expression, {reference, previous, news, feasts, tense: "past"});
  const ahead = inYearAhead(expression, calendar.published);
  const future = () => resolveDate(ahead, {reference, previous, news, feasts, tense: "future"});
  if (mayBeOver(draft, expression))
    return nearer(past(), future(), {...setting, most: mostDaysOver(draft, expression)});
  if (draft.status === "occurred" && isComing(expression, future(), calendar.published)) return null;
  const over =
    draft.status === "occurred" || (draft.status === "cancelled" && draft.past && !isAheadOfNews(expression));
  const resolved = over ? past() : (future() ?? (draft.status === "cancelled" ? past() : null));
  return resolved && opened(resolved, expression, {calendar, over});
}

/** "next week", "this Sunday": of what was called off, the one to come. */
function isAheadOfNews({value}: UsableDate): boolean {
  return isAhead(value) || (value.type === "weekday" && value.pick === "this");
}

/** "a day ahead of the ceremony" says of no plan when it is to be: what it counts from is not the day of the news. */
function isOfPast({value}: UsableDate): boolean {
  if (value.type === "offset") return value.from === "sequel" && value.count < 0;
  return value.type === "vague" && value.tense === "past";
}

/** Days ahead of a page beyond which its writer names the year. */
const FAR = 180;

/** "is due in October", on a page whose own day is not known: of the next year's nobody would leave out the year. */
function inYearAhead(e: UsableDate, {earliest, latest}: OpenInterval): UsableDate {
  const {value} = e;
  if (earliest === null || latest === null || (value.type !== "day" && value.type !== "month")) return e;
  if (value.year !== null || value.yearOffset !== null || (value.type === "month" && value.pick !== null)) return e;
  const {year} = calendarDay(latest);
  const day = value.type === "day" ? value.day : 1;
  const next = {year: year + 1, month: value.month, day};
  const most = daysInMonth(year, value.month);
  const last = isoOf(year, value.month, value.type === "day" ? Math.min(day, most) : most);
  const open = calendarDay(earliest).year === year && earliest !== latest && earliest <= last;
  if (!open || !isCalendarDay(next) || dayNumber(isoOf(next.year, next.month, day)) - dayNumber(latest) <= FAR)
    return e;
  return {...e, value: {...value, year}};
}

/** Days ahead within which a day without a year is the coming one: nobody would leave out the year of the one before. */
const SOON = 62;

/** "the election on 26 May", printed on the 20th: not the 26 May of the year before. */
function isComing({value}: UsableDate, future: ResolvedDate | null, published: OpenInterval): boolean {
  if (value.type !== "day" || value.year !== null || value.yearOffset !== null || value.weekday !== null) return false;
  const today = exactDay(published);
  const ahead = today && future?.earliest ? dayNumber(future.earliest) - dayNumber(today) : 0;
  return ahead > 0 && ahead <= SOON;
}

/** "after 3 January" is any day from then on, "by the end of May" any up to then. */
function opened(
  resolved: ResolvedDate,
  {relation}: UsableDate,
  {calendar, over}: {calendar: Setting["calendar"]; over: boolean}
): ResolvedDate {
  const {earliest, latest} = calendar.published;
  const after = {earliest: resolved.earliest, latest: over ? latest : null};
  const before = {earliest: over ? null : earliest, latest: resolved.latest};
  const days = relation === "after" ? after : relation === "before" || relation === "by" ? before : null;
  if (days === null || (days.earliest === null && days.latest === null)) return resolved;
  return {...resolved, ...days, edtf: formatEdtf(days, "oneof"), weekdays: null};
}

/** A plan told as past, or called off, may have been for a day that is over by now. */
function mayBeOver({status, past, present}: Draft, {value}: UsableDate): boolean {
  if (status === "cancelled" && present === "coming") return false;
  const yearless = (value.type === "day" || value.type === "month") && value.year === null;
  const mayBe = yearless || (value.type === "weekday" && value.pick === null);
  return mayBe && (status === "cancelled" || (status === "announced" && past));
}

/** "has called off Monday's trip": weekdays longer over than that are those to come. */
const LATELY = 2;

function mostDaysOver({past}: Draft, {value}: UsableDate): number {
  return value.type === "weekday" && !past ? LATELY : Number.POSITIVE_INFINITY;
}

/** "was due on 27 December": the day that lies nearer to publication, behind or ahead. */
function nearer(
  past: ResolvedDate | null,
  future: ResolvedDate | null,
  {calendar, most}: Setting & {most: number}
): ResolvedDate | null {
  const {earliest, latest} = calendar.published;
  if (!past?.latest || !future?.earliest || !earliest || !latest) return past ?? future;
  const back = dayNumber(latest) - dayNumber(past.latest);
  const ahead = dayNumber(future.earliest) - dayNumber(earliest);
  return back < ahead && back <= most ? past : future;
}

/** "Last week" is counted from the news when nobody knows on which of several days the text was printed. */
function referenceFor(expression: UsableDate | null, {calendar, newsDay}: Setting): OpenInterval | null {
  const {published} = calendar;
  if (expression?.value.type !== "period" || newsDay === null || exactDay(published)) return known(published);
  return intersect(published, {earliest: newsDay, latest: addDays(newsDay, 1)}) ?? known(published);
}

function known(interval: OpenInterval): OpenInterval | null {
  return interval.earliest === null && interval.latest === null ? null : interval;
}
