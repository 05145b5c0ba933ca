import {type DateMark, LONGEST_FURNITURE, markOf} from "./date-mark.js";
import {datesWithin, isCut} from "./dates-within.js";
import {findDates} from "./find-dates.js";
import type {Imprint} from "./imprint.js";
import {ownLines, type Stretch} from "./page-lines.js";
import type {DateLexicon} from "./rule-trie.js";
import type {DateExpression} from "./types.js";

/** A date a page prints about itself, how it is marked as such, and the part of the page it stands in. */
export interface PageDate {
  expression: DateExpression;
  /** Offsets in the page. */
  start: number;
  end: number;
  mark: DateMark;
  zone: "top" | "bottom";
}

const TOP_LINES = 8;
const BOTTOM_LINES = 10;
/** A page that tells day by day has no day of its own among them. */
const FEWEST_ENTRIES = 3;
/** No day that heads what happened on it is longer. */
const LONGEST_HEADING = 40;
/** Prose: a line that ends in a stop. */
const TOLD = /[.!?…][”"’»]?\s*$/;
const WORD = /[\p{L}\p{M}]+/gu;

interface Page {
  text: string;
  /** Every date expression of the text, in order. */
  expressions: readonly DateExpression[];
  lexicon: DateLexicon;
  /** Words by which pages of any language speak of themselves. */
  imprint: Imprint;
}

/** The dates a page prints of itself near its top or bottom, leaving out stretches that are not the page's own. */
export function pageDates(page: Page, foreign: readonly Stretch[]): PageDate[] {
  const lines = ownLines(page.text, foreign);
  const bottom = Math.max(TOP_LINES, lines.length - BOTTOM_LINES);
  const zones = lines.map((_, i): PageDate["zone"] | null => (i < TOP_LINES ? "top" : i >= bottom ? "bottom" : null));
  const marked: PageDate[] = [];
  for (const [i, line] of lines.entries()) if (zones[i]) marked.push(...lineDates(page, line, zones[i]));
  if (!marked.some(({mark}) => mark === "alone")) return marked;
  const entries = lines.filter((line, i) => zones[i] !== null && isEntry(page, line));
  const headings = lines.filter((line, i) => isHeading(page, line, lines[i + 1]));
  const days = [entries, headings].filter(({length}) => length >= FEWEST_ENTRIES).flat();
  return marked.filter(({start, mark}) => mark !== "alone" || !days.some((line) => line.start === start));
}

/** A line that is nothing but a day, or two of them, with something told straight under it. */
function isHeading(page: Page, line: Stretch, next: Stretch | undefined): boolean {
  if (!next || line.end - line.start > LONGEST_HEADING || !TOLD.test(page.text.slice(next.start, next.end)))
    return false;
  const words = page.text.slice(line.start, line.end);
  const [only, ...more] = datesOf(page, line);
  if (!only || more.length > 0 || !(isDayOfSomeYear(only) || only.value.type === "days")) return false;
  return words.trim() === only.text;
}

/** "07.10.2023  X happens.": a line that begins with a day and tells something. */
function isEntry(page: Page, line: Stretch): boolean {
  const [first] = datesOf(page, {start: line.start, end: Math.min(line.end, line.start + LONGEST_FURNITURE)});
  if (first?.start !== 0 || !isDayOfSomeYear(first)) return false;
  return (page.text.slice(line.start + first.end, line.end).match(WORD) ?? []).length > 1;
}

function lineDates(page: Page, line: Stretch, zone: PageDate["zone"]): PageDate[] {
  const {text, lexicon, imprint} = page;
  const stretch = {start: line.start, end: Math.min(line.end, line.start + 2 * LONGEST_FURNITURE)};
  const found = datesOf(page, stretch);
  if (found.length === 0) return [];
  const words = text.slice(stretch.start, stretch.end);
  const dates: PageDate[] = [];
  for (const expression of found) {
    if (!isDayOfSomeYear(expression) && !(zone === "top" && isYearless(expression))) continue;
    const mark = markOf(words, {expression, found, lexicon, imprint, whole: line.end - line.start});
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
