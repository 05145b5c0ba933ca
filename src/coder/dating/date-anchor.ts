import type {OpenInterval} from "../../time/interval.js";
import {datesWithin} from "../dates/dates-within.js";
import {resolveDate} from "../dates/resolve-date.js";
import type {Draft} from "../grammar/draft.js";
import {type Calendar, exactDay, type Setting} from "./dated.js";
import {resolveFor} from "./resolve-for.js";
import type {UsableDate} from "./usable-dates.js";

/** Letters back to the day that words hang on. */
const REACH = 1000;
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
  {expressions, text, setting}: {expressions: readonly UsableDate[]; text: string; setting: Setting}
): OpenInterval | null {
  const anchor = words ? anchorWords(words, {expressions, text}) : null;
  // "After Monday's raid X called Y that day": the day itself.
  const found = anchor ? resolveFor(draft, anchor.relation ? {...anchor, relation: null} : anchor, setting) : null;
  if (found && (exactDay(found) || (anchor && isMonth(anchor))))
    return {earliest: found.earliest, latest: found.latest};
  const known = anchor !== null || (setting.previous !== null && exactDay(setting.previous) !== null);
  return words && !known ? namedAbove(words, {expressions, text, setting}) : null;
}

/** The words that "the same day" hangs on, or null. */
export function anchorWords(
  words: UsableDate,
  {expressions, text}: {expressions: readonly UsableDate[]; text: string}
): UsableDate | null {
  if (!hangs(words)) return null;
  const before = namedBefore(words, {expressions, text});
  const breaks = before ? (text.slice(before.end, words.start).match(PARAGRAPH)?.length ?? 0) : 0;
  const told = breaks === 0 || (breaks === 1 && before?.part === "happened" && opensParagraph(text, words.start));
  return before && told ? before : null;
}

/** Where nothing dated was told and its paragraph names no day, "the same day" hangs on the one named last above. */
function namedAbove(
  words: UsableDate,
  {setting, ...page}: {expressions: readonly UsableDate[]; text: string; setting: Setting}
): OpenInterval | null {
  const {value} = words;
  if (value.type !== "offset" || value.from !== "previous" || value.unit !== "day" || value.behind) return null;
  const {published, feasts} = setting.calendar;
  const before = namedBefore(words, page);
  const day = before?.part === "happened" ? resolveDate(before, {reference: published, tense: "past", feasts}) : null;
  return day && exactDay(day) ? {earliest: day.earliest, latest: day.latest} : null;
}

/** The day named last; not the other of two ways to say one: "On Friday, two days later, …". */
function namedBefore(
  {start, value}: UsableDate,
  {expressions, text}: {expressions: readonly UsableDate[]; text: string}
): UsableDate | undefined {
  const near = datesWithin(expressions, {start: start - REACH, end: start});
  const ofMonth = value.type === "offset" && value.unit === "month";
  const names = (e: UsableDate) => namesDay(e) || (ofMonth && isMonth(e));
  return near.filter((e) => e.part !== "occasion" && !/^, ?$/.test(text.slice(e.end, start)) && names(e)).at(-1);
}

/** "in May … on the 28th of that month" */
function isMonth({value}: UsableDate): boolean {
  return value.type === "month";
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
