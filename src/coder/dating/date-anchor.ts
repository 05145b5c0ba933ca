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
  const found = anchor ? resolveFor(draft, anchor, setting) : null;
  return found && exactDay(found) ? {earliest: found.earliest, latest: found.latest} : null;
}

/** The words that "the same day" hangs on, or null. */
export function anchorWords(
  words: UsableDate,
  {expressions, text}: {expressions: readonly UsableDate[]; text: string}
): UsableDate | null {
  if (!hangs(words)) return null;
  const near = datesWithin(expressions, {start: words.start - REACH, end: words.start});
  const naming = near.filter((e) => e.part !== "occasion" && namesDay(e));
  const before = naming.at(-1);
  const breaks = before ? (text.slice(before.end, words.start).match(PARAGRAPH)?.length ?? 0) : 0;
  const told = breaks === 0 || (breaks === 1 && before?.part === "happened" && opensParagraph(text, words.start));
  return before && told ? before : null;
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
