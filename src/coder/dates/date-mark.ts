import {fold} from "../text/fold.js";
import type {Imprint} from "./imprint.js";
import type {DateLexicon} from "./rule-trie.js";
import type {DateExpression, Label} from "./types.js";

/** How a page's own date is told from others: by a label, by standing alone, or behind a place. */
export type DateMark = "published" | "updated" | "alone" | "dateline";

/** A longer line is prose, whatever it holds. */
export const LONGEST_FURNITURE = 120;
const LONGEST_LABEL = 48;
/** A line that begins with its date and holds another is no headline. */
const LONGEST_LABELLED = 80;
const SEPARATORS = /^[\s,;:|/\\•·›»>–—()-]+|[\s,;:|/\\•·›»>–—(-]+$/g;
const AFTER_PLACE = /^(?:\s*$|\s*[.,]?\s*[(/–—-])/;
/** Two small words in a row say something; a label has one between its dates. */
const SENTENCE = /(?<!\p{L})\p{Ll}+ \p{Ll}+/u;
const AFTER_DATE = /^(?:T\d|\s*$|\s*[|•·/,;(–—-])/;

/** A date within its line. */
interface InLine {
  expression: DateExpression;
  /** Every date of the line. */
  found: readonly DateExpression[];
  lexicon: DateLexicon;
  imprint: Imprint;
  /** How long the line is, as far as it goes on behind what is looked at. */
  whole: number;
}

/** How the words of a line mark one of its dates as the page's own, or null. */
export function markOf(words: string, line: InLine): DateMark | null {
  const {expression, found, lexicon, imprint} = line;
  const rest = withoutDates(words, found);
  const raw = rest.slice(0, expression.start);
  const after = rest.slice(expression.end);
  const before = bare(raw, imprint);
  const label = labelAt(before, lexicon);
  if (label?.value === "other" || (label !== null && isToldBy(label.words, {raw, after}))) return null;
  if (label !== null && before.length <= LONGEST_LABEL) return label.value;
  const place = imprint.place.test(raw.trim());
  if (!(place && after.trim() === "") && standsAlone(raw.trim(), after, imprint)) return "alone";
  const letter = place && after.trim() === "" && OPENS_SMALL.test(expression.text);
  if (!letter && !startsPlainly(expression, lexicon)) return null;
  if (place) return AFTER_PLACE.test(after) || isClock(after, imprint) ? "dateline" : null;
  return isOfThePage(line, {rest, before: raw.trim(), after}) ? "alone" : null;
}

/** "City, Monday 3 May 2021 | 14:05" */
function isClock(after: string, imprint: Imprint): boolean {
  return bare(after, imprint) === "";
}

/** Whether a plain date without a label belongs to the page's furniture, by its place in the line and what stands beside it. */
function isOfThePage(
  {expression, found, whole, imprint}: InLine,
  {rest, before, after}: {rest: string; before: string; after: string}
): boolean {
  if (opensLine(before, after)) return true;
  if (whole > LONGEST_FURNITURE) return false;
  if (endsLine(expression, after) || standsInRow(before, after, imprint)) return true;
  if (before === "" && found.length > 1 && whole <= LONGEST_LABELLED && !SENTENCE.test(after)) return true;
  return isFurniture(rest, imprint);
}

/** "World | 3 May 2023 | 14:05" */
function standsInRow(before: string, after: string, imprint: Imprint): boolean {
  const ends = AFTER_DATE.test(after) || AFTER_DATE.test(after.replace(imprint.clock, " "));
  return ends && (bare(before, imprint) === "" || /[|•·›»/–—]$| -$/.test(before));
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

/**
 * Nothing but the date, with its article and hour, or a byline or imprint of few words before it: "Le 4 mai 2024 à 10:12",
 * "Par X, le 4 mai 2024", "By the staff. May 4, 2024", "The Monitor, 4 May 2024. All rights reserved."
 */
function standsAlone(before: string, after: string, {clock}: Imprint): boolean {
  const behind = after.replace(clock, " ");
  if (!LITTLE_BEHIND.test(behind)) return false;
  if (ARTICLE.test(before)) return behind.trim() === "";
  return /[,.]$/.test(before) && before.split(/\s+/).length <= MOST_BYLINE;
}

/** Nothing, or a word as short as one: "Le". */
const ARTICLE = /^\p{L}{0,2}$/u;

/** As letters are dated: "Paris, le 4 mai 2024". */
const OPENS_SMALL = /^\p{L}{1,2} /u;

/** Nothing, or a stop and a phrase. */
const LITTLE_BEHIND = /^\s*(?:\.\s+\p{Lu}\p{L}*(?: \p{L}+){1,3}\.?\s*)?$/u;

const MOST_WORDS = 6;

/** What remains beside the dates are a few names or labels, not a sentence: "Energy > Grid > …", "Circular. … No. 1178". */
function isFurniture(rest: string, {clock}: Imprint): boolean {
  const words = rest.replace(clock, " ").match(/[\p{L}\p{N}]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return words.length <= MOST_WORDS && small.length <= 1;
}

/** Other dates of the line are blanked, so that "1403 - July 10, 2024" is read as two ways to say one day. */
function withoutDates(words: string, found: readonly DateExpression[]): string {
  return found.reduce((text, {start, end}) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end), words);
}

function bare(text: string, {clock}: Imprint): string {
  if (text.trim() === "") return "";
  return fold(text).replace(clock, " ").replace(SEPARATORS, "").replace(SEPARATORS, "").trim();
}

/** A label's folded words and what it says. */
interface Labelled {
  words: string;
  value: Label;
}

/** The longest label that ends straight before the date; else one that says that the line is about another day. */
function labelAt(before: string, lexicon: DateLexicon): Labelled | null {
  let found: Labelled | null = null;
  for (const [words, value] of lexicon.labels) {
    const ends = before.endsWith(words) && isEdge(before, before.length - words.length - 1);
    if (ends && words.length > (found?.words.length ?? 0)) found = {words, value};
  }
  return found ?? otherAhead(before, lexicon);
}

/** "Founded … in 1979": a label at the head of the line. */
function otherAhead(before: string, {labels}: DateLexicon): Labelled | null {
  for (const [words, value] of labels)
    if (value === "other" && before.startsWith(words) && isEdge(before, words.length)) return {words, value};
  return null;
}

/** "The ministry published on 3 May 2023 a letter": a label that a sentence goes on from, or to, is its verb. */
function isToldBy(label: string, {raw, after}: {raw: string; after: string}): boolean {
  const words = raw.match(WORD_OR_MARK) ?? [];
  const before = words.at(-1 - label.split(" ").length) ?? "";
  return /^\p{Ll}/u.test(before) || (/^\p{L}/u.test(before) && GOES_ON.test(after));
}

const WORD_OR_MARK = /[\p{L}\p{M}\p{N}'’]+|[^\s\p{L}\p{M}\p{N}]/gu;
const GOES_ON = /^[\s,]*(?!\p{Lu})\p{L}+\s+\p{L}/u;

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
