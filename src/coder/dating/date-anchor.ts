import {isBounded, lengthInDays, type OpenInterval} from "../../time/interval.js";
import {datesWithin} from "../dates/dates-within.js";
import {resolveDate} from "../dates/resolve-date.js";
import type {Unit} from "../dates/types.js";
import type {Draft} from "../grammar/draft.js";
import {clauseWords} from "../lexicon/clause-words.js";
import type {Language} from "../lexicon/lexicon.js";
import {fold} from "../text/fold.js";
import {isBeside} from "./counted-from.js";
import {type Calendar, exactDay, type Setting} from "./dated.js";
import {resolveFor} from "./resolve-for.js";
import type {UsableDate} from "./usable-dates.js";

/** The text in which words stand, its date words, and those that contacts told so far took. */
export interface Page {
  expressions: readonly UsableDate[];
  text: string;
  language: Language;
  chosen: ReadonlySet<UsableDate>;
}

/** Letters back to the day that words hang on; pictures and scripts within a text are blanks, and long. */
const REACH = 8000;
const SENTENCE_END = /[.!?…؟۔]["”’»]?\s|\n/;
const PARAGRAPH = /\n\s*\n|\n/g;
/** Kinds of words that name one day by themselves. */
const NAMING = new Set(["day", "numeric", "solar_hijri", "weekday", "offset"]);

/**
 * The day that "the same day" or "a day later" hangs on: the one named last before it in its paragraph, whatever happened
 * then. Null where the paragraph names none.
 */
export function anchorOf(
  draft: Draft,
  words: UsableDate | null,
  {setting, ...page}: Page & {setting: Setting}
): OpenInterval | null {
  const anchor = words ? anchorWords(words, page) : null;
  // "After Monday's raid X called Y that day": the day itself.
  const found = anchor ? resolveFor(draft, anchor.relation ? {...anchor, relation: null} : anchor, setting) : null;
  if (found && anchor && (isMonthOrYear(anchor) || isShort(found)))
    return {earliest: found.earliest, latest: found.latest};
  const known = anchor !== null || (setting.previous !== null && exactDay(setting.previous) !== null);
  return words && !known ? namedAbove(words, {...page, setting}) : null;
}

/** Days that "last Monday" may leave open. */
const SHORT = 10;

/** One day, or one of a few: "on the same day" is as open as the day it hangs on. */
function isShort(days: OpenInterval): boolean {
  return isBounded(days) && lengthInDays(days) <= SHORT;
}

/** The words that "the same day" hangs on, or null. */
export function anchorWords(words: UsableDate, page: Page): UsableDate | null {
  if (!hangs(words) || isBeside(words)) return null;
  const {text} = page;
  const before = namedBefore(words, page);
  const breaks = before ? (text.slice(before.end, words.start).match(PARAGRAPH)?.length ?? 0) : 0;
  const told = breaks === 0 || (breaks === 1 && before?.part === "happened" && opensParagraph(text, words.start));
  return before && told ? before : null;
}

/** Where nothing dated was told and its paragraph names no day, "the same day" hangs on the one named last above. */
function namedAbove(words: UsableDate, {setting, ...page}: Page & {setting: Setting}): OpenInterval | null {
  const {value} = words;
  if (value.type !== "offset" || value.from !== "previous" || value.unit !== "day" || value.behind) return null;
  const {published, feasts} = setting.calendar;
  const before = namedBefore(words, page);
  const names = before?.part === "happened" || before?.part === "aside";
  const day = names ? resolveDate(before, {reference: published, tense: "past", feasts}) : null;
  return day && exactDay(day) ? {earliest: day.earliest, latest: day.latest} : null;
}

/**
 * The day named last; not the other of two ways to say one: "On Friday, two days later, …", and not one that another clause
 * names by the way, "X met Y, who had left on Sunday", where a day of a contact stands before it.
 */
function namedBefore({start, value}: UsableDate, {expressions, text, language, chosen}: Page): UsableDate | undefined {
  const near = datesWithin(expressions, {start: start - REACH, end: start});
  const names = (e: UsableDate) => namesDay(e) || (value.type === "offset" && isOfUnit(e, value.unit));
  // "on 9 March, the same day on which …" is that day itself.
  const beside = (e: UsableDate) =>
    !(value.type === "offset" && value.count === 0) && /^, ?$/.test(text.slice(e.end, start));
  const named = near.filter((e) => e.part !== "occasion" && !beside(e) && names(e));
  // "two days before the trip": that was a contact, whatever else was named since.
  const own = value.type === "offset" && value.from === "sequel" && value.count !== 0;
  const last = (own ? named.findLast((e) => chosen.has(e)) : undefined) ?? named.at(-1);
  if (!last || chosen.has(last) || isOneSentence(text.slice(last.end, start)) || !isByTheWay(last, {text, language}))
    return last;
  const told = named.findLast((e) => chosen.has(e));
  const breaks = told ? (text.slice(told.end, last.start).match(PARAGRAPH)?.length ?? 0) : 0;
  return told && breaks <= 1 ? told : last;
}

/** "After Sunday's raid X called Y that day" */
function isOneSentence(between: string): boolean {
  return !SENTENCE_END.test(between);
}

/** Whether the clause of a day tells of what had been before, or what somebody or something had to do with. */
function isByTheWay({start, relation}: UsableDate, {text, language}: Pick<Page, "text" | "language">): boolean {
  if (relation !== null) return true;
  const before = text.slice(Math.max(0, start - CLAUSE), start).split(SENTENCE_END);
  return clauseWords(language).background.test(fold(before.at(-1) ?? ""));
}

/** Letters before a day in which its clause may begin. */
const CLAUSE = 160;

/** "in May … on the 28th of that month", "in October 2016 … that year" */
function isOfUnit({value}: UsableDate, unit: Unit): boolean {
  if (unit === "month") return value.type === "month";
  return unit === "year" && (value.type === "year" || (value.type === "month" && value.year !== null));
}

function isMonthOrYear({value}: UsableDate): boolean {
  return value.type === "month" || value.type === "year";
}

/** "… on Wednesday.\n\nThe day before, X met Y": words that open a paragraph hang on the one before it. */
function opensParagraph(text: string, at: number): boolean {
  return at - (text.lastIndexOf("\n", at) + 1) <= OPENING;
}

/** Letters before words that still open their paragraph: "Exactly a week before". */
const OPENING = 12;

/** The day that a text names first, which is its news. */
export function newsOf(expressions: readonly UsableDate[], {published, feasts}: Calendar): OpenInterval | null {
  const first = expressions.find((e) => e.part === "happened" && namesDay(e));
  const day = first ? resolveDate(first, {reference: published, tense: "past", feasts}) : null;
  return day && exactDay(day) ? {earliest: day.earliest, latest: day.latest} : null;
}

/** Whether words name one day by themselves. */
export function namesDay(words: UsableDate): boolean {
  return NAMING.has(words.value.type) && !hangs(words);
}

/** Whether words count from something told before. */
function hangs({value}: UsableDate): boolean {
  if (value.type === "offset") return value.from === "previous" || value.from === "sequel" || value.from === "news";
  return value.type === "weekday" && (value.pick === "same" || value.pick === "following" || value.pick === "previous");
}
