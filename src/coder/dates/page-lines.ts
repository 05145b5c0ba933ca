import {isDay, type Weekday, weekdayOf} from "../../time/day.js";
import {isSpace} from "../count-words.js";
import {fold} from "../fold.js";
import {datesWithin, isCut} from "./dates-within.js";
import {findDates} from "./find-dates.js";
import type {DateLexicon} from "./rule-trie.js";
import type {DateExpression, Label} from "./types.js";

/** A date a page prints about itself, how it is marked as such, and the part of the page it stands in. */
export interface PageDate {
  expression: DateExpression;
  /** Offsets in the page. */
  start: number;
  end: number;
  mark: "published" | "updated" | "alone" | "dateline";
  zone: "top" | "bottom";
}

interface Stretch {
  start: number;
  end: number;
}

const TOP_LINES = 8;
const BOTTOM_LINES = 10;
/** A page that tells day by day has no day of its own among them. */
const FEWEST_ENTRIES = 3;
const LONGEST_FURNITURE = 120;
const LONGEST_LABEL = 48;
/** A line that begins with its date and holds another is no headline. */
const LONGEST_LABELLED = 80;
const TIME =
  /(?<![\d/])\d{1,2}[:.h]\d{2}(?::\d{2})?(?![\d/])|(?<!\d)\d{3,4}(?= ?(?:gmt|utc|hrs|h\b))|(?<!\p{L})(?:gmt|utc|est|edt|eet|cet|irst|msk|a\.?m\.?|p\.?m\.?|hrs|h|at|a las|a la|à|الساعه|ساعت|بتوقيت)(?!\p{L})/giu;
const WORD = /[\p{L}\p{M}]+/gu;
const SEPARATORS = /^[\s,;:|/\\•·›»>–—()-]+|[\s,;:|/\\•·›»>–—(-]+$/g;
const PLACE = /^\p{Lu}[\p{L}.'’-]*(?: (?:de |el |la |al-)?\p{Lu}[\p{L}.'’-]*){0,3}(?:, \p{Lu}[\p{L}. ]{1,20})?,$/u;
const AFTER_PLACE = /^(?:\s*$|\s*[.,]?\s*[(/–—-])/;
/** Two small words in a row say something; a label has one between its dates. */
const SENTENCE = /(?<!\p{L})\p{Ll}+ \p{Ll}+/u;
const AFTER_DATE = /^(?:T\d|\s*$|\s*[|•·/,;(–—-])/;

interface Page {
  text: string;
  /** Every date expression of the text, in order. */
  expressions: readonly DateExpression[];
  lexicon: DateLexicon;
}

/** The dates a page prints of itself near its top or bottom, leaving out stretches that are not the page's own. */
export function pageDates(page: Page, foreign: readonly Stretch[]): PageDate[] {
  const lines = ownLines(page.text, foreign);
  const bottom = Math.max(TOP_LINES, lines.length - BOTTOM_LINES);
  const zones = lines.map((_, i): PageDate["zone"] | null => (i < TOP_LINES ? "top" : i >= bottom ? "bottom" : null));
  const marked: PageDate[] = [];
  for (const [i, line] of lines.entries()) if (zones[i]) marked.push(...lineDates(page, line, zones[i]));
  const entries = lines.filter((line, i) => zones[i] !== null && isEntry(page, line));
  if (entries.length < FEWEST_ENTRIES) return marked;
  return marked.filter(({start, mark}) => mark !== "alone" || !entries.some((line) => line.start === start));
}

/** "07.10.2023  X happens.": a line that begins with a day and tells something. */
function isEntry(page: Page, line: Stretch): boolean {
  const [first] = datesOf(page, {start: line.start, end: Math.min(line.end, line.start + LONGEST_FURNITURE)});
  if (first?.start !== 0 || !isDayOfSomeYear(first)) return false;
  return (page.text.slice(line.start + first.end, line.end).match(WORD) ?? []).length > 1;
}

function ownLines(text: string, foreign: readonly Stretch[]): Stretch[] {
  const lines: Stretch[] = [];
  // A test, since V8 moves `includes`, which has no effects, into the loop and searches the text once a line.
  const handles = /\(@/.test(text);
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const line = {start, end};
    if (isReadable(text, line, handles) && !touchesAny(line, foreign)) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function touchesAny({start, end}: Stretch, foreign: readonly Stretch[]): boolean {
  for (const stretch of foreign) if (stretch.start < end && start < stretch.end) return true;
  return false;
}

/** Posts' signatures, markup and scripts are no lines of the page's own. */
function isReadable(text: string, {start, end}: Stretch, handles: boolean): boolean {
  let first = start;
  while (first < end && isSpace(text.charCodeAt(first))) first += 1;
  if (first === end) return false;
  const limit = Math.min(end, start + 200);
  if (first < limit && (text[first] === "<" || text[first] === "{")) return false;
  return !handles || !/\(@\w/.test(text.slice(start, limit));
}

function lineDates(page: Page, line: Stretch, zone: PageDate["zone"]): PageDate[] {
  const {text, lexicon} = page;
  const stretch = {start: line.start, end: Math.min(line.end, line.start + 2 * LONGEST_FURNITURE)};
  const found = datesOf(page, stretch);
  if (found.length === 0) return [];
  const words = text.slice(stretch.start, stretch.end);
  const dates: PageDate[] = [];
  for (const expression of found) {
    if (!isDayOfSomeYear(expression) && !(zone === "top" && isYearless(expression))) continue;
    const mark = markOf(words, {expression, found, lexicon, whole: line.end - line.start});
    if (mark === null || (zone === "bottom" && mark === "dateline")) continue;
    if (mark !== "dateline" && !isDayOfSomeYear(expression)) continue;
    dates.push({expression, start: line.start + expression.start, end: line.start + expression.end, mark, zone});
  }
  return dates;
}

/** The expressions of a stretch, in its own offsets; read anew where one of the page's runs over its edge. */
function datesOf({text, expressions, lexicon}: Page, {start, end}: Stretch): DateExpression[] {
  if (isCut(expressions, start) || isCut(expressions, end)) return findDates(text.slice(start, end), lexicon);
  const found = datesWithin(expressions, {start, end});
  return found.map(({start: from, end: to, text, value, timeOfDay, relation, rule}) => ({
    start: from - start,
    end: to - start,
    text,
    value,
    timeOfDay,
    relation,
    rule
  }));
}

function isDayOfSomeYear({value}: DateExpression): boolean {
  if (value.type === "numeric") return true;
  return (value.type === "day" || (value.type === "solar_hijri" && value.day !== null)) && value.year !== null;
}

function isYearless({value}: DateExpression): boolean {
  return value.type === "day" && value.year === null;
}

interface InLine {
  expression: DateExpression;
  found: readonly DateExpression[];
  lexicon: DateLexicon;
  whole: number;
}

function markOf(words: string, {expression, found, lexicon, whole}: InLine): PageDate["mark"] | null {
  const rest = withoutDates(words, found);
  const before = bare(rest.slice(0, expression.start));
  const after = rest.slice(expression.end);
  const label = labelAt(before, lexicon);
  if (label === "other") return null;
  if (label !== null && before.length <= LONGEST_LABEL) return label;
  const raw = rest.slice(0, expression.start).trim();
  if (!PLACE.test(raw) && standsAlone(raw, after)) return "alone";
  if (!startsPlainly(expression, lexicon)) return null;
  if (PLACE.test(raw)) return AFTER_PLACE.test(after) ? "dateline" : null;
  if (opensLine(raw, after)) return "alone";
  if (whole > LONGEST_FURNITURE) return null;
  if (endsLine(expression, after)) return "alone";
  if (raw === "" && found.length > 1 && whole <= LONGEST_LABELLED && !SENTENCE.test(after)) return "alone";
  if (
    (AFTER_DATE.test(after) || AFTER_DATE.test(after.replace(TIME, " "))) &&
    (before === "" || /[|•·›»/–—]$/.test(raw))
  )
    return "alone";
  return isFurniture(rest) ? "alone" : null;
}

/** A line that begins with its full date and a stop is the page's, whatever follows: "Monday, 28 February 2022. …". */
function opensLine(before: string, after: string): boolean {
  return before === "" && /^\s*\.(?:\s|$)/.test(after);
}

/** "Your briefing for Monday, 24 October 2022": a line that ends in its weekday and full date, without a stop. */
function endsLine({value}: DateExpression, after: string): boolean {
  return value.type === "day" && value.weekday !== null && value.year !== null && after.trim() === "";
}

const MOST_BYLINE = 5;

/** Nothing but the date, with its article, or a byline of few words and a comma before it: "Le 4 mai 2024", "Par X, le 4 mai 2024". */
function standsAlone(before: string, after: string): boolean {
  if (after.trim() !== "") return false;
  return before === "" || (before.endsWith(",") && before.split(/\s+/).length <= MOST_BYLINE);
}

const MOST_WORDS = 6;

/** What remains beside the dates are a few names or labels, not a sentence: "Energy > Grid > …", "Circular. … No. 1178". */
function isFurniture(rest: string): boolean {
  const words = rest.replace(TIME, " ").match(/[\p{L}\p{N}]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return words.length <= MOST_WORDS && small.length <= 1;
}

/** Other dates of the line are blanked, so that "1403 - July 10, 2024" is read as two ways to say one day. */
function withoutDates(words: string, found: readonly DateExpression[]): string {
  return found.reduce((text, {start, end}) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end), words);
}

function bare(text: string): string {
  if (text.trim() === "") return "";
  return fold(text).replace(TIME, " ").replace(SEPARATORS, "").replace(SEPARATORS, "").trim();
}

function labelAt(before: string, lexicon: DateLexicon): Label | null {
  let other: Label | null = null;
  for (const [label, value] of lexicon.labels) {
    const ends = before.endsWith(label) && isEdge(before, before.length - label.length - 1);
    if (value !== "other" && ends) return value;
    if (value === "other" && (ends || (before.startsWith(label) && isEdge(before, label.length)))) other = value;
  }
  return other;
}

function isEdge(text: string, at: number): boolean {
  return at < 0 || !/\p{L}/u.test(text[at] ?? "");
}

/** "On 3 May 2023" opens a sentence, "3 May 2023" or "Wednesday, 3 May 2023" a page. */
function startsPlainly({text}: DateExpression, lexicon: DateLexicon): boolean {
  const first = /^[\p{L}\p{M}]+/u.exec(text)?.[0];
  const form = first === undefined ? null : lexicon.known(first);
  if (form === null) return first === undefined;
  return ["weekday_name", "month_name", "hijri_month"].some((kind) => lexicon.terms.get(kind)?.next.has(form));
}

/** The weekday that stands in the line of a date, short forms included; null where none or several do. */
export function weekdayBeside(line: string, lexicon: DateLexicon): Weekday | null {
  const names = lexicon.terms.get("weekday_name");
  const named = Array.from(line.slice(0, LONGEST_FURNITURE).matchAll(WORD)).flatMap(([word]) => {
    const form = lexicon.known(word);
    return (form === null ? null : names?.next.get(form)?.terms.map(({value}) => Number(value))) ?? [];
  });
  return new Set(named).size === 1 ? (named[0] as Weekday) : null;
}

/**
 * Which of the days a numeric date can mean is the likelier: news names the weekday of its own day or the day before.
 * All days stay where that does not single one out.
 */
export function settleOrder(days: readonly string[], expressions: readonly DateExpression[]): string[] {
  const first = expressions.find(({value}) => value.type === "weekday" && value.pick === null && value.week === null);
  if (days.length < 2 || first?.value.type !== "weekday") return [...days];
  const {weekday} = first.value;
  const ages = days.filter(isDay).map((day) => ({day, age: (weekdayOf(day) - weekday + 7) % 7}));
  const young = ages.filter(({age}) => age <= 1);
  return young.length === 1 && young[0] ? [young[0].day] : [...days];
}
