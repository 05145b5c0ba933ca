import {addDays} from "../../time/day.js";
import {intersect, isBounded, lengthInDays} from "../../time/interval.js";
import {resolveDate} from "../dates/resolve-date.js";
import type {Draft} from "../grammar/draft.js";
import {rankExpressions} from "./choose-date.js";
import {type Calendar, type DatingSetting, exactDay} from "./dated.js";
import type {UsableDate} from "./usable-dates.js";

/** Days within which what happened is told by its weekday. */
const FRESH = 6;
/** A page of which more days are possible is as good as undated. */
const MOST = 31;

/**
 * The calendar of a page that does not say when it was published, or only in which year, but tells of something with weekday
 * and date, "on Friday, 4 June": only news is told so, and the page is of that day or of one soon after it. Where it tells
 * of something later, that is no news of it.
 */
export function newsCalendar(
  drafts: readonly Draft[],
  expressions: readonly UsableDate[],
  {calendar, text, language}: DatingSetting
): Calendar {
  const {published, feasts} = calendar;
  if (calendar.publishedBasis === "stated" || (isBounded(published) && lengthInDays(published) <= MOST))
    return calendar;
  if (!expressions.some(hasWeekday)) return calendar;
  const told = drafts.filter(({status, present}) => status === "occurred" && !present);
  const days = told.flatMap((draft) => {
    const siblings = told.filter(({sentence}) => sentence === draft.sentence);
    const page = {expressions: [...expressions], chosen: new Map(), text, language};
    const [words] = rankExpressions(draft, siblings, page);
    const found = words ? resolveDate(words, {reference: published, tense: "past", feasts}) : null;
    const day = found && namesDate(words) ? exactDay(found) : null;
    return words && day ? [{words, day}] : [];
  });
  const last = days.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
  if (!last || !hasWeekday(last.words)) return calendar;
  const fresh = intersect(published, {earliest: last.day, latest: addDays(last.day, FRESH)});
  return fresh ? {...calendar, published: fresh} : calendar;
}

function hasWeekday({value}: UsableDate): boolean {
  return (value.type === "day" || value.type === "numeric") && value.weekday !== null;
}

function namesDate(words: UsableDate | undefined): boolean {
  return words?.value.type === "day" || words?.value.type === "numeric";
}
