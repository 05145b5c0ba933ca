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
  if (entries.length < FEWEST_ENTRIES) return marked;
  return marked.filter(({start, mark}) => mark !== "alone" || !entries.some((line) => line.start === start));
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
