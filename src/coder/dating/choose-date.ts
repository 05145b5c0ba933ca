import {datesWithin} from "../dates/dates-within.js";
import type {Unit} from "../dates/types.js";
import type {Draft, Lookback} from "../grammar/draft.js";
import {clauseWords} from "../lexicon/clause-words.js";
import {memberKey} from "../people/member-key.js";
import {fold} from "../text/fold.js";
import {isAhead} from "./ahead.js";
import {isBeside, notCounted} from "./counted-from.js";
import {namesDay} from "./date-anchor.js";
import {costOf, isCountedBack, isSequel, opensClause, REACH_PENALTY, STOP, TOO_FAR} from "./date-cost.js";
import {isDayOfThing} from "./day-of-thing.js";
import {isOfPlanning, isOfSaying} from "./of-saying.js";
import {isOfUntold} from "./of-untold.js";
import {datesStart, type Page} from "./others-day.js";
import type {UsableDate} from "./usable-dates.js";

const COMMA = /[,،]/;

/** "since 2014" tells of something that lasts. */
const OPEN = new Set(["since", "until"]);

/**
 * The date words a mention may have, likeliest first: near its verb, in its own clause, not said of something else. Where its
 * sentence has none but such as name another thing's day, those it looks back to.
 */
export function rankExpressions(
  draft: Draft,
  drafts: Draft[],
  {expressions, chosen, ...page}: Page & {expressions: UsableDate[]; chosen: ReadonlyMap<Draft, UsableDate>}
): UsableDate[] {
  const told = draft.status === "occurred" && !draft.present;
  const said = datesWithin(expressions, draft).filter(({value}) => !(told && isAhead(value)));
  const known = said.filter((e) => !isOfUntold(e, chosen.keys(), page.text));
  const own = notCounted(known, draft, {drafts: drafts.filter(isOfSentence(draft)), text: page.text});
  const ranked = rank(draft, drafts, {near: own, ...page});
  if (ranked.length > 0 || !draft.lookback || !own.every(isOfAnother)) return ranked;
  const {like} = draft.lookback;
  const day = like?.map((earlier) => chosen.get(earlier)).find((e) => e !== undefined);
  if (like) return day && isOfNews(day) ? [day] : [];
  return rank(draft, drafts, {near: lookedBack(expressions, draft.lookback, page), ...page});
}

function isOfSentence({sentence}: Draft): (other: Draft) => boolean {
  return (other) => other.sentence === sentence;
}

/** "congratulated the winner of the June ballot": a day by itself; what counts from something, or lasts, may be the contact's. */
function isOfAnother({value, relation}: UsableDate): boolean {
  return value.type !== "offset" && value.type !== "vague" && !OPEN.has(relation ?? "");
}

/** Whether the part that words play keeps them from being the day of such a contact. */
function isBarred({part}: UsableDate, {status, channel}: Draft): boolean {
  if (part === "planned") return status === "occurred";
  if (part === "moved") return status !== "cancelled";
  if (part === "told") return status !== "occurred";
  return part === "aside" || (part === "written" && channel !== "message");
}

function rank(draft: Draft, drafts: Draft[], {near, ...page}: Page & {near: UsableDate[]}): UsableDate[] {
  if (near.length === 0) return near;
  const mine = near.filter(
    (e) =>
      !(e.value.type === "offset" && e.value.behind && e.start >= draft.triggerEnd) &&
      e.value.type !== "years" &&
      !isBarred(e, draft) &&
      !isOfPlanning(e, draft, page) &&
      !isDayOfThing(e, draft, page) &&
      (opensClause(e, draft, page) || !isStart(e, draft, {near, ...page}))
  );
  const plain = mine.filter(
    (e) =>
      !isOfSaying(e, draft, {...page, days: mine}) &&
      !(isLoose(e) && mine.some((other) => isNextTo(e, other) || isSaidCloser(e, other, page))) &&
      !(isBehind(e) && mine.some(isOwnDay(draft))) &&
      !(isBeforePlan(e, draft) && mine.some(isOfPlan(draft)))
  );
  const others = drafts.filter(
    (d) => d !== draft && d.sentence === draft.sentence && d.triggerStart !== draft.triggerStart && !isPurpose(d, draft)
  );
  const costs = new Map(plain.map((e) => [e, costOf(e, draft, {others, ...page})]));
  const close = plain.find((e) => followsPlainly(e, draft, page));
  for (const e of close ? plain : [])
    if (
      e.end <= draft.triggerStart &&
      (e.part === "told" || isAnothers(e, others) || COMMA.test(page.text.slice(e.end, draft.triggerStart)))
    )
      costs.set(e, (costs.get(e) ?? 0) + REACH_PENALTY);
  const cost = (e: UsableDate) => costs.get(e) ?? 0;
  return plain.filter((e) => cost(e) < TOO_FAR).sort((x, y) => cost(x) - cost(y));
}

/** "since the start of the war, in 2011": not "ill since January, on 3 March", where it is told since when. */
function isStart(e: UsableDate, draft: Draft, {near, ...page}: Page & {near: UsableDate[]}): boolean {
  if (OPEN.has(e.relation ?? "")) return true;
  if (near.some((vague) => isSaidCloser(vague, e, page))) return false;
  return datesStart(e, draft, page) && !near.some(({relation, end}) => OPEN.has(relation ?? "") && end <= e.start);
}

/** "came a week after" says when what stands behind it was. */
function isBehind({value}: UsableDate): boolean {
  return value.type === "offset" && value.behind === true;
}

/** "came a week after X met Y on 5 March": the day behind the verb is told, and need not be counted. */
function isOwnDay({triggerEnd}: Draft): (e: UsableDate) => boolean {
  return (e) => e.start >= triggerEnd && e.value.type !== "offset" && namesDay(e);
}

/** "recently", "two days after the summit", "a year ago", "over the feast": what a day, or days, beside it say better. */
function isLoose({value}: UsableDate): boolean {
  if (value.type === "offset") return value.from === "news" || (isLong(value.unit) && value.from === "published");
  return value.type === "vague" || value.type === "feast";
}

function isLong(unit: Unit): boolean {
  return unit === "month" || unit === "year";
}

/** "in June last year, a day after the vote": the one says the same more closely. */
function isNextTo(vague: UsableDate, other: UsableDate): boolean {
  const {start, end} = other;
  if (vague.value.type === "feast" && other.value.type !== "days") return false;
  return !isLoose(other) && (Math.abs(vague.start - end) <= BESIDE || Math.abs(start - vague.end) <= BESIDE);
}

const BESIDE = 2;
/** Letters between "recently" and the day that says when. */
const SAID_CLOSER = 40;

/** "most recently in A on 14 January" */
function isSaidCloser({value, end}: UsableDate, other: UsableDate, {text}: Page): boolean {
  if (value.type !== "vague" || other.start < end || other.start - end > SAID_CLOSER || isLoose(other)) return false;
  return !/[,،;؛:]/.test(text.slice(end, other.start));
}

/** "Y, who had sent the invitation in September. At the ministry they met": the days of such a clause are its own. */
function lookedBack(expressions: UsableDate[], before: Lookback, {text, language}: Page): UsableDate[] {
  const {earlier} = clauseWords(language);
  const told = datesWithin(expressions, before);
  return told.filter(
    (e) =>
      !(before.news && !isOfNews(e)) &&
      !isBeside(e) &&
      !(e.value.type === "feast" && told.some(namesDay)) &&
      !earlier.test(fold(text.slice(before.start, e.start))) &&
      !(isCountedBack(e) && told.some((day) => day.start < e.start && namesDay(day) && !isCountedBack(day)))
  );
}

/** The day of the news is named, or close to the day of print: "two weeks ago" is something else's. */
function isOfNews(e: UsableDate): boolean {
  const {value} = e;
  return namesDay(e) && (value.type !== "offset" || (value.unit === "day" && Math.abs(value.count) <= 1));
}

/** "is expected on Friday for talks": one plan, whose day is that of both. */
function isPurpose(noun: Draft, {status, members}: Draft): boolean {
  if (noun.status !== "announced" || status !== "announced" || !noun.frame.startsWith("noun")) return false;
  return noun.members.every((m) => members.includes(m) || members.some((own) => memberKey(own) === memberKey(m)));
}

/** "wrote to Y on Monday and rang him on Tuesday": Monday is the day of the verb before it. */
function isAnothers({start}: UsableDate, others: readonly Draft[]): boolean {
  return others.some(({triggerEnd}) => triggerEnd <= start);
}

/** "was ill on Monday, and the talks were moved to Thursday": the plan has a day of its own. */
function isBeforePlan({part, end}: UsableDate, {status, triggerStart}: Draft): boolean {
  return status === "announced" && part !== "planned" && end <= triggerStart;
}

function isOfPlan({triggerEnd}: Draft): (e: UsableDate) => boolean {
  return ({part, start}) => part === "planned" && start >= triggerEnd;
}

const PLAINLY = 30;

/** "landed in A this morning, goes on to B and is expected in C on Friday": the words straight behind the verb are its own. */
function followsPlainly(e: UsableDate, draft: Draft, {text, language}: Page): boolean {
  const between = text.slice(draft.triggerEnd, e.start);
  if (e.start < draft.triggerEnd || between.length > PLAINLY || isSequel(e)) return false;
  return !STOP.test(between) && !clauseWords(language).breaks.test(fold(between));
}

const TWIN_REACH = 60;
/** What names one contact's time and not the length of something. */
const TWINS = new Set(["month", "year", "day"]);

/** "in February 2019 and May 2022", "on Monday and again a day later": two contacts told in one breath. */
export function twin(first: UsableDate, expressions: UsableDate[], {text, language}: Page): UsableDate | null {
  const {twin: joins, again} = clauseWords(language);
  const near = datesWithin(expressions, {start: first.start - TWIN_REACH, end: first.end + TWIN_REACH});
  const other = near.find((e) => {
    const between = fold(e.start >= first.end ? text.slice(first.end, e.start) : text.slice(e.end, first.start));
    if (e.start >= first.end && again.test(between)) return true;
    return TWINS.has(first.value.type) && e.value.type === first.value.type && joins.test(between);
  });
  return other ?? null;
}
