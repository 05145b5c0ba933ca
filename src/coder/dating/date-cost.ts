import type {Draft} from "../grammar/draft.js";
import {clauseWords} from "../lexicon/clause-words.js";
import {fold} from "../text/fold.js";
import {
  beginsElse,
  inAside,
  isOfMainClause,
  isOfMainVerb,
  isOfTelling,
  isOfTopic,
  isOwned,
  isQuotedBehind,
  isToldInside,
  type Page
} from "./others-day.js";
import type {UsableDate} from "./usable-dates.js";

/** What it costs to reach for words of another clause, in letters. */
export const REACH_PENALTY = 60;
/** Words at this cost, or more, are not a mention's at all. */
export const TOO_FAR = 400;

/** What may stand before another clause. */
export const STOP = /[,،;؛]/;
const COMMA = /[,،]/;

/** "received him; an air raid had closed the airport the day before": what follows is told apart. */
const SEMICOLON = /[;؛]/;

/** Date words beside a mention: the letters between the two, and whether another mention stands nearer. */
interface Place {
  between: string;
  behind: boolean;
  nearer: boolean;
  /** What else the sentence tells. */
  others: Draft[];
}

/**
 * How unlikely date words are to be those of a mention: the letters between the two, and what stands in between; `TOO_FAR`
 * where they are of something else.
 */
export function costOf(e: UsableDate, draft: Draft, {others, ...page}: Page & {others: Draft[]}): number {
  const distance = distanceTo(e, draft);
  const behind = e.start > draft.triggerEnd;
  const [from, to] = behind ? [draft.triggerEnd, e.start] : [e.end, draft.triggerStart];
  const nearer = others.some((other) => distanceTo(e, other) < distance);
  const place = {between: page.text.slice(from, to), behind, nearer, others};
  if (isOfElse(e, draft, {...place, ...page})) return TOO_FAR;
  return distance + clauseCost(e, draft, {...place, ...page}) + ownCost(e);
}

/** Whether the words say when something else was. */
function isOfElse(e: UsableDate, draft: Draft, {between, behind, nearer, others, ...page}: Place & Page): boolean {
  if (e.value.type === "offset" && behind && SEMICOLON.test(between)) return true;
  if (isCountedBack(e) && e.end <= draft.triggerStart && COMMA.test(between) && !opensHere(e, page.text)) return true;
  if (nearer && isToldInside(e, draft, {others, ...page})) return true;
  const {breaks, earlier, told: tells} = clauseWords(page.language);
  if (nearer && behind && STOP.test(between) && breaks.test(fold(between))) return true;
  if (e.part !== "planned" && behind && !/[,،]\s*$/.test(between) && earlier.test(fold(between))) return true;
  if (isOfTelling(e, draft, page)) return true;
  if (isOfTopic(e, draft, page) || isQuotedBehind(e, draft, page) || isOfMainVerb(e, draft, page)) return true;
  if (isOfPastBefore(e, draft, others)) return true;
  const told = others.some((d) => d.triggerEnd <= e.start) || opensClause(e, draft, page);
  if (isFarBack(e) && !told && inAside(e, draft, page)) return true;
  if (!draft.weak || draft.frame === "echo" || !behind) return false;
  return (beginsElse(between) && !standsBetweenCommas(e, between, page)) || tells.test(fold(between));
}

/** "met on Monday ahead of X's visit": of what happened, not of the plan behind it. */
function isOfPastBefore({start, end}: UsableDate, {status, triggerStart}: Draft, others: Draft[]): boolean {
  if (status !== "announced" || end > triggerStart) return false;
  return others.some((other) => other.status === "occurred" && other.triggerEnd <= start);
}

/** What the clause costs in which the words stand. */
function clauseCost(e: UsableDate, draft: Draft, {between, nearer, ...page}: Place & Page): number {
  const {breaks, behindClock, twin} = clauseWords(page.language);
  const clause = STOP.test(between) && breaks.test(fold(between)) ? REACH_PENALTY : 0;
  const ofElse = inAside(e, draft, page) || isOfMainClause(e, draft, page) || isOwned(e, draft, page);
  const aside = ofElse ? REACH_PENALTY * 2 : 0;
  const ofMain = e.end <= draft.triggerStart && behindClock.test(fold(between)) ? REACH_PENALTY : 0;
  // "had invited him in May and met him on Tuesday": what stands before "and" belongs to the verb before it.
  const ofFirst = e.end <= draft.triggerStart && twin.test(fold(between)) ? REACH_PENALTY / 3 : 0;
  return clause + aside + ofMain + ofFirst + (nearer ? REACH_PENALTY / 3 : 0);
}

/** What the words cost by themselves: reasons, "since" and whole years say less of when something was. */
function ownCost(e: UsableDate): number {
  const occasion = e.part === "occasion" ? REACH_PENALTY * 4 : 0;
  const since = e.relation ? 2 * REACH_PENALTY : 0;
  const coarse = isWholeYear(e) ? REACH_PENALTY / 2 : isSequel(e) ? 2 * REACH_PENALTY : 0;
  return occasion + since + coarse;
}

/** "X, who took office in 2000, met Y": days of the news are told by their weekday, or counted from today. */
function isFarBack({value}: UsableDate): boolean {
  return value.type === "year" || value.type === "month" || value.type === "day";
}

/** "in 2019", "last year" */
function isWholeYear({value}: UsableDate): boolean {
  return value.type === "year" || (value.type === "period" && value.unit === "year" && value.part === null);
}

/** "had talked as well, on 28 September, on the fringes of …": the day alone between commas is the verb's. */
function standsBetweenCommas(e: UsableDate, between: string, {text}: Page): boolean {
  return /[,،]\s*$/.test(between) && /^\s*[,،]/.test(text.slice(e.end, e.end + 2));
}

/** "later" only says that it was the day told before. */
export function isSequel({value}: UsableDate): boolean {
  return value.type === "offset" && value.from === "sequel" && value.count === 0;
}

/** "on Wednesday agreed an answer to what had been said the evening before": the day that it counts from is the news. */
export function isCountedBack({value}: UsableDate): boolean {
  return value.type === "offset" && value.from === "previous" && value.count < 0;
}

/** "A day earlier, X met Y": words that open a sentence or clause. */
function opensHere({start}: UsableDate, text: string): boolean {
  return /(?:^|[.!?…,;:،؛\n“"«(–—-])\s*$/.test(text.slice(Math.max(0, start - 3), start));
}

function distanceTo(e: UsableDate, draft: Draft): number {
  return e.start >= draft.triggerEnd ? e.start - draft.triggerEnd : Math.max(0, draft.triggerStart - e.end);
}

/** "since September 2010, when X met Y": the clause that opens straight behind the day tells what happened then. */
export function opensClause({end}: UsableDate, {triggerStart}: Draft, {text, language}: Page): boolean {
  return end < triggerStart && clauseWords(language).breaks.exec(fold(text.slice(end, triggerStart)))?.index === 0;
}
