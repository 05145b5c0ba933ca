import {calendarDay, isCalendarDay, isoOf, weekdayOf} from "../../time/day.js";
import {formatEdtf, parseEdtf} from "../../time/edtf.js";
import {hull, type Interval, intersect, isBounded, lengthInDays, type OpenInterval} from "../../time/interval.js";
import type {DateLexicon} from "../dates/date-lexicon.js";
import type {Imprint} from "../dates/imprint.js";
import {type PageDate, pageDates} from "../dates/page-dates.js";
import {codeHints, copyrightHints, metaHints, type PageHint, postHints, urlHints} from "../dates/page-hints.js";
import {resolveDate} from "../dates/resolve-date.js";
import {settleOrder, weekdayBeside} from "../dates/settle-order.js";
import type {DateExpression} from "../dates/types.js";
import type {PublicationDate} from "../types.js";

export interface PageInput {
  /** The normalised page, markup blanked. */
  text: string;
  /** Every date expression of the text, in order. */
  expressions: readonly DateExpression[];
  /** Words by which pages of any language speak of themselves. */
  imprint: Imprint;
  /** Posts of others embedded in it, each to the end of its dated signature. */
  posts: readonly {start: number; end: number}[];
  /** EDTF as a list of sources or a record states it. */
  stated: string | null;
  language: string | null;
  url?: string | null;
  /** The page with its markup, where it had any. */
  markup?: string;
}

export interface PublicationFound extends PublicationDate {
  /** What on the page said so, in offsets of `text`. */
  spans: {start: number; end: number; rule: string}[];
  /** Evidence that disagrees, in words for a reader. */
  conflicts: string[];
}

const UNKNOWN: OpenInterval = {earliest: null, latest: null};
/** Which marks speak first; a dateline names the day of the news, which may be a day before the page's. */
const RANK = [
  "published-top",
  "published-bottom",
  "alone-top",
  "updated-top",
  "updated-bottom",
  "dateline-top",
  "alone-bottom"
];
/** Two lines of one page this many days apart are not a slip of the clock. */
const APART = 2;

/**
 * When a page was published: as its metadata state it, else as a date line near its top or bottom says, else as far as an
 * embedded post, a code, its address or a copyright year let one infer. Dates within the article are never taken for it.
 */
export function findPublication(page: PageInput, lexicon: DateLexicon): PublicationFound {
  const printed = printedDate(page, lexicon);
  if (page.stated !== null) return statedDate(page.stated, printed);
  const inferred = inferredDate(page, lexicon);
  if (printed !== null) return fromPrinted(printed, inferred);
  const dateline = yearlessDateline(page, lexicon, inferred);
  return dateline ?? inferred;
}

function statedDate(stated: string, printed: Printed | null): PublicationFound {
  const {earliest, latest} = parseEdtf(stated);
  const interval = {earliest, latest};
  const disagree = printed !== null && intersect(printed.interval, interval) === null;
  const conflicts = disagree ? [`stated as ${stated}, printed as ${formatEdtf(printed.interval)}`] : [];
  return {published: stated, basis: "stated", interval, spans: [], conflicts};
}

interface Printed {
  interval: OpenInterval;
  edtf: string;
  /** The line it is taken from, and the dateline, whose day is that of the report. */
  spans: PublicationFound["spans"];
  conflicts: string[];
}

/** The best marked of the dates a page prints of itself. */
function printedDate(page: PageInput, lexicon: DateLexicon): Printed | null {
  const {text, expressions, posts, imprint} = page;
  const all = pageDates({text, expressions, lexicon, imprint}, posts);
  const dates = all.filter(({expression}) => resolvedYear(expression.value));
  const ranked = dates.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start);
  const [best, ...others] = ranked.map((date) => ({date, days: daysOf(date, page, lexicon)}));
  if (best === undefined) return null;
  const interval = spanOf(best.days);
  const conflicts = others
    .filter(({days}) => isFarFrom(interval, spanOf(days)))
    .map(({date}) => `also printed: ${date.expression.text}`);
  const spans = all.filter((date) => date === best.date || date.mark === "dateline").map(markedSpan);
  return {interval, edtf: edtfOf(best.days), spans, conflicts};
}

function markedSpan({start, end, mark}: PageDate): PublicationFound["spans"][number] {
  return {start, end, rule: `page-${mark}`};
}

function resolvedYear(value: PageDate["expression"]["value"]): boolean {
  return !(value.type === "day" && value.year === null);
}

function rank({mark, zone}: PageDate): number {
  return RANK.indexOf(`${mark}-${zone}`);
}

function daysOf({expression, start}: PageDate, {text, expressions}: PageInput, lexicon: DateLexicon): string[] {
  const {value} = expression;
  if (value.type === "numeric" && value.readings.length > 1) {
    const days = value.readings.map(({year, month, day}) => isoOf(year, month, day));
    const named = value.weekday ?? weekdayBeside(lineAround(text, start), lexicon);
    const fitting = days.filter((day) => weekdayOf(day) === named);
    return fitting.length === 1 ? fitting : settleOrder(days, expressions).toSorted();
  }
  const found = resolveDate(expression, {reference: null, tense: "past"});
  return [...new Set([found?.earliest, found?.latest])].filter((day) => typeof day === "string");
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  return text.slice(text.lastIndexOf("\n", at) + 1, end < 0 ? text.length : end);
}

function spanOf(days: readonly string[]): OpenInterval {
  return {earliest: days[0] ?? null, latest: days.at(-1) ?? null};
}

function edtfOf(days: readonly string[]): string {
  const [first, last] = [days[0] ?? null, days.at(-1) ?? null];
  return first === last ? formatEdtf({earliest: first, latest: last}) : `[${days.join(",")}]`;
}

function isFarFrom(a: OpenInterval, b: OpenInterval): boolean {
  if (intersect(a, b) !== null) return false;
  const both = hull(a, b);
  return isBounded(both) && lengthInDays(both) > APART + 1;
}

function fromPrinted({interval, edtf, spans, conflicts}: Printed, inferred: PublicationFound): PublicationFound {
  const early =
    inferred.interval.earliest !== null && interval.latest !== null && inferred.interval.earliest > interval.latest;
  const more = early ? [`printed as ${edtf}, yet it holds something of ${inferred.interval.earliest}`] : [];
  return {published: edtf, basis: "stated", interval, spans, conflicts: [...conflicts, ...more]};
}

/** "CITY, Jan. 3 (Agency)" in a year that something else on the page gives. */
function yearlessDateline(page: PageInput, lexicon: DateLexicon, inferred: PublicationFound): PublicationFound | null {
  if (!isBounded(inferred.interval)) return null;
  const line = pageDates({...page, lexicon}, page.posts).find(({expression}) => !resolvedYear(expression.value));
  if (line === undefined) return null;
  const days = daysWithin(line.expression.value, inferred.interval);
  if (days.length === 0) return null;
  const span = {start: line.start, end: line.end, rule: "page-dateline"};
  return {...inferred, interval: spanOf(days), spans: [span, ...inferred.spans]};
}

/** The years of an interval, with this month and day. */
function daysWithin(value: PageDate["expression"]["value"], {earliest, latest}: Interval): string[] {
  if (value.type !== "day") return [];
  const years = Array.from(
    {length: calendarDay(latest).year - calendarDay(earliest).year + 1},
    (_, i) => calendarDay(earliest).year + i
  );
  const real = years.filter((year) => isCalendarDay({...value, year}));
  return real.map((year) => isoOf(year, value.month, value.day)).filter((day) => day >= earliest && day <= latest);
}

/** What a page lets one infer, the sharpest evidence first; blunter evidence that contradicts it is set aside and named. */
function inferredDate({text, posts, url, markup, imprint}: PageInput, lexicon: DateLexicon): PublicationFound {
  const hints = [
    ...metaHints(markup ?? ""),
    ...codeHints(text, imprint),
    ...urlHints(text, url ?? null),
    ...latestPost(postHints(text, posts, lexicon)),
    ...copyrightHints(text, imprint)
  ];
  let interval: OpenInterval = UNKNOWN;
  const used: PageHint[] = [];
  const conflicts: string[] = [];
  for (const hint of hints) {
    const shared = intersect(interval, hint.interval);
    if (shared === null) conflicts.push(`${hint.rule} says ${formatEdtf(hint.interval)}, not ${formatEdtf(interval)}`);
    else {
      interval = shared;
      used.push(hint);
    }
  }
  const spans = used.map(({start, end, rule}) => ({start, end, rule}));
  return {published: null, basis: used.length === 0 ? "unknown" : "inferred", interval, spans, conflicts};
}

/** Of several posts the last to be written bounds the page. */
function latestPost(hints: PageHint[]): PageHint[] {
  return hints.toSorted((a, b) => ((a.interval.earliest ?? "") < (b.interval.earliest ?? "") ? -1 : 1)).slice(-1);
}
