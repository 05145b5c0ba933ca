import {isBounded, type OpenInterval} from "../../time/interval.js";
import {datesWithin} from "../dates/dates-within.js";
import type {Draft} from "../grammar/draft.js";
import {memberKey} from "../people/member-key.js";
import {settlePlan} from "./ahead.js";
import {rankExpressions, twin} from "./choose-date.js";
import {countedFrom, isBeside} from "./counted-from.js";
import {anchorOf, anchorWords, type Page} from "./date-anchor.js";
import {dateOne} from "./date-one.js";
import {type Dated, exactDay, type Setting} from "./dated.js";
import {isOfTopic} from "./others-day.js";
import {resolveFor} from "./resolve-for.js";
import {countsFrom, settingSoFar, siblingsOf, type Timeline, takeWords} from "./timeline.js";
import type {UsableDate} from "./usable-dates.js";
import {visitDays} from "./visit-days.js";

/** A mention, those of its sentence, its sentence's date words, and what was known before its turn. */
interface Turn {
  draft: Draft;
  siblings: Draft[];
  own: UsableDate[];
  known: Setting;
  line: Timeline;
}

/** Gives a mention its days: those of two contacts where it names two, none where its people are of the other told beside it. */
export function dateDraft(draft: Draft, line: Timeline): Dated[] {
  const turn = turnOf(draft, line);
  if (borrowsParties(turn)) return [];
  const ranked = ranking(turn);
  settle(turn, ranked);
  const words = likeliest(turn, ranked);
  if (!words) return [dateBy(turn, null)];
  takeWords(line, draft, words);
  const second = twin(words, line.expressions, line);
  return [words, ...(second ? [second] : [])].map((each) => dateBy(turn, each));
}

function turnOf(draft: Draft, line: Timeline): Turn {
  const own = datesWithin(line.expressions, draft);
  const feast = own.find((e) => e.part === "occasion") ?? null;
  return {draft, siblings: siblingsOf(line, draft), own, known: settingSoFar(line, feast), line};
}

/** "The conversation came a day after X and Y met": X and Y are of the meeting behind, not of the conversation. */
function borrowsParties({draft, siblings, own}: Turn): boolean {
  if (siblings.length < 2) return false;
  const gap = own.find(({value}) => value.type === "offset" && value.behind);
  if (!gap || gap.start < draft.triggerEnd) return false;
  const keys = new Set(draft.members.map(memberKey));
  return siblings.some((d) => d.triggerStart >= gap.end && d.members.every((member) => keys.has(memberKey(member))));
}

/** The words that may be a mention's, likeliest first. */
function ranking({draft, siblings, line: {expressions, chosen, text, language}}: Turn): UsableDate[] {
  const ranked = rankExpressions(draft, siblings, {expressions, chosen, text, language});
  return draft.frame === "credited" ? ranked.filter((words) => !isSetApart(words, draft, text)) : ranked;
}

/** "X, who took office last week, thanked Y for having called": the days before a comma are those of something else. */
function isSetApart({end}: UsableDate, {triggerStart}: Draft, text: string): boolean {
  return end < triggerStart && text.slice(end, triggerStart).includes(",");
}

/** Lets the words, or those they hang on, settle what the verb left open: whether it was or is still to come. */
function settle({draft, siblings, line}: Turn, [first]: UsableDate[]): void {
  const named = first && (anchorWords(first, pageOf(line)) ?? first);
  settlePlan(draft, named, {siblings, published: line.calendar.published});
}

/** The first words that can be right, and no others where what the first count from is not known. */
function likeliest(turn: Turn, ranked: UsableDate[]): UsableDate | null {
  const [first] = ranked;
  const fits = (e: UsableDate) =>
    resolveFor(turn.draft, e, {...turn.known, previous: startOf(turn, e) ?? turn.known.previous}) !== null;
  const alone = first && !ranked.some((e) => isSameAgain(e, first, turn.line.text));
  if (alone && hangsOnOther(first) && !fits(first)) return null;
  return ranked.find(fits) ?? null;
}

/** "On Monday, two days later, X met Y": two ways to say one day. */
function isSameAgain({end}: UsableDate, words: UsableDate, text: string): boolean {
  return end < words.start && /^, ?$/.test(text.slice(end, words.start));
}

/** "two days before that visit, which began on 22 August": where nobody knows what they count from, no other day will do. */
function hangsOnOther({value}: UsableDate): boolean {
  return value.type === "offset" && value.count !== 0 && value.from !== "published";
}

/** What is named beside or before words that they count from; null where nothing is. */
function startOf({draft, siblings, known, line}: Turn, words: UsableDate): OpenInterval | null {
  if (!isBeside(words)) return anchorOf(draft, words, {...pageOf(line), setting: known});
  // "two days after meeting Y"
  const base = countedFrom(words, siblings, line.text);
  return (base && line.dated.get(base)?.[0]?.interval) ?? NOT_KNOWN;
}

/** What words count from that nobody knows the day of. */
const NOT_KNOWN: OpenInterval = {earliest: null, latest: null};

/** The text in which words stand, as anchors are looked for in it. */
function pageOf({expressions, text, language, taken}: Timeline): Page {
  return {expressions, text, language, chosen: taken};
}

/** The days that words give a mention, or that it has without any; the next mention may lean on them. */
function dateBy(turn: Turn, words: UsableDate | null): Dated {
  const {draft, known, line} = turn;
  const soFar = settingSoFar(line, known.feast);
  const before = words ? countsFrom(line, words) : null;
  const setting = words ? {...soFar, previous: startOf(turn, words) ?? before} : soFar;
  const named = words && resolveFor(draft, words, setting);
  const days = words && named && visitDays(draft, {expression: words, resolved: named}, line);
  const found = dateOne(draft, {words, days, since: words ? null : topicDay(turn, setting)}, setting);
  if (found.expression && isBounded(found.interval)) line.previous = found.interval;
  line.newsDay ??= words?.value.type === "weekday" ? exactDay(found.interval) : null;
  return found;
}

/** The day of what was spoken about, before which nobody spoke of it. */
function topicDay({draft, own, line}: Turn, setting: Setting): string | null {
  const topic = own.find((e) => isOfTopic(e, draft, line));
  return topic ? (resolveFor(draft, topic, setting)?.earliest ?? null) : null;
}
