import type {Draft} from "../grammar/draft.js";
import {clauseWords, lastMatch} from "../lexicon/clause-words.js";
import type {Language} from "../lexicon/lexicon.js";
import {fold} from "../text/fold.js";
import type {UsableDate} from "./usable-dates.js";

/** The text in which date words stand, and the language that joins its clauses. */
export interface Page {
  text: string;
  language: Language;
}

const COMMA = /[,،]/;

/** "rang Y about the bombs that went off on Wednesday": the day of what they spoke about. */
export function isOfTopic(e: UsableDate, {triggerEnd}: Draft, {text, language}: Page): boolean {
  return e.start > triggerEnd && clauseWords(language).topic.test(fold(text.slice(triggerEnd, e.start)));
}

/** "told the house on Tuesday about his meeting with Y", "spoke on Tuesday of his trip to A": the day on which it was told. */
export function isOfTelling({end}: UsableDate, {triggerStart}: Draft, {text, language}: Page): boolean {
  return end < triggerStart && clauseWords(language).spokenOf.test(fold(text.slice(end, triggerStart)));
}

/** "was received by Y, who said that the raid on Tuesday was a crime": the day of what somebody spoke about. */
export function isQuotedBehind({start}: UsableDate, {triggerEnd}: Draft, {text, language}: Page): boolean {
  return start > triggerEnd && clauseWords(language).quoted.test(fold(text.slice(triggerEnd, start)));
}

/** "said in the call that the accords of the visit in May …": the words date what is told behind "that". */
export function isToldInside(e: UsableDate, draft: Draft, {others, text, language}: Page & {others: Draft[]}): boolean {
  const {told} = clauseWords(language);
  return others.some(
    ({triggerStart}) =>
      triggerStart > draft.triggerEnd &&
      triggerStart < e.start &&
      told.test(fold(text.slice(draft.triggerEnd, triggerStart)))
  );
}

/** "X, who took over two weeks ago, arrived": the words of a relative clause date what it tells. */
export function inAside(e: UsableDate, draft: Draft, {text, language}: Page): boolean {
  const before = text.slice(draft.start, e.start);
  if (!COMMA.test(before)) return false;
  const open = lastMatch(clauseWords(language).relative, fold(before));
  if (open < 0 || COMMA.test(before.slice(open + 2))) return false;
  const close = text.slice(e.end, draft.end).search(COMMA);
  return close >= 0 && (draft.triggerStart > e.end + close || draft.triggerStart < draft.start + open);
}

/** "X, who met Y and Z, spoke today with W": the words behind a relative clause date what the sentence goes on to tell. */
export function isOfMainClause({start}: UsableDate, draft: Draft, {text, language}: Page): boolean {
  if (start < draft.triggerEnd) return false;
  const before = text.slice(draft.start, draft.triggerStart);
  const open = COMMA.test(before) ? lastMatch(clauseWords(language).relative, fold(before)) : -1;
  return open >= 0 && !COMMA.test(before.slice(open + 2)) && COMMA.test(text.slice(draft.triggerEnd, start));
}

/** "X, who met Y, will travel on Thursday": a verb behind the comma leaves no doubt. */
export function isOfMainVerb(e: UsableDate, draft: Draft, page: Page): boolean {
  if (!isOfMainClause(e, draft, page)) return false;
  const [, next = ""] = /[,،]\s*(\p{L}+)/u.exec(page.text.slice(draft.triggerEnd, e.start)) ?? [];
  return page.language.small.passive_verb.has(fold(next));
}

/** Letters between a day and the noun that it owns. */
const OWNED = 16;

/** "calling Friday's clashes a message, X told Y": the day of another thing. */
export function isOwned({end}: UsableDate, {triggerStart}: Draft, {text}: Page): boolean {
  return triggerStart - end > OWNED && /^['’]s /.test(text.slice(end, end + 3));
}

/** Letters from "since" to a day that may be of its noun. */
const LONGEST_START = 140;
/** Letters behind "since" in which nothing else begins. */
const NEAR_START = 60;

/** "his second trip since the start of the war, in 2011": the words behind "since" date its noun. */
export function datesStart(e: UsableDate, draft: Draft, {text, language}: Page): boolean {
  const {since} = clauseWords(language);
  if (!since) return false;
  const start = e.end <= draft.start && draft.lookback ? draft.lookback.start : draft.start;
  const from = Math.max(start, e.start - LONGEST_START);
  const open = lastMatch(since, fold(text.slice(from, e.start)));
  const between = text.slice(from + open, e.start);
  // "twice since 2011, in February 2019": what it was since is told already.
  if (open >= 0 && /\d/.test(between)) return false;
  if (open >= 0 && between.length > NEAR_START && beginsElse(between)) return false;
  return open >= 0 && !(draft.triggerStart > from + open && draft.triggerStart < e.start);
}

/** "spoke to X of Y, a scientist killed last month": an odd comma begins something else; a pair sets a name apart. */
export function beginsElse(text: string): boolean {
  return (text.match(/[,،]/g)?.length ?? 0) % 2 === 1;
}
