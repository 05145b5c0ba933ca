import {type EdtfSense, formatEdtf} from "../../time/edtf.js";
import {intersect, isBounded, type OpenInterval} from "../../time/interval.js";
import {datesWithin} from "../dates/dates-within.js";
import type {ResolvedDate} from "../dates/types.js";
import type {Draft} from "../grammar/draft.js";
import {memberKey} from "../people/member-key.js";
import type {DateBasis} from "../types.js";
import {settlePlan} from "./ahead.js";
import {rankExpressions, twin} from "./choose-date.js";
import {countedFrom, isBeside} from "./counted-from.js";
import {anchorOf, anchorWords, newsOf} from "./date-anchor.js";
import {type Dated, type DatingSetting, exactDay, type Setting} from "./dated.js";
import {aroundFeast, inItsYear, narrowed} from "./fit-date.js";
import {isOfTopic} from "./others-day.js";
import {resolveFor} from "./resolve-for.js";
import {tenureBound} from "./tenure-bound.js";
import type {UsableDate} from "./usable-dates.js";

/** Gives every draft the days it can have taken place on, in reading order. */
export function dateMentions(drafts: Draft[], expressions: UsableDate[], setting: DatingSetting): Dated[] {
  const {calendar, offices, text, language} = setting;
  let previous: OpenInterval | null = null;
  let newsDay: string | null = null;
  const news = newsOf(expressions, calendar);
  const bySentence = draftsBySentence(drafts);
  const chosen = new Map<Draft, UsableDate>();
  const taken = new Set<UsableDate>();
  const since = new Map<UsableDate, OpenInterval | null>();
  const dated = new Map<Draft, Dated[]>();
  const dateDraft = (draft: Draft): Dated[] => {
    const siblings = bySentence.get(draft.sentence) ?? [];
    const own = datesWithin(expressions, draft);
    if (borrowsParties(draft, siblings, own)) return [];
    const feast = own.find((e) => e.part === "occasion") ?? null;
    const known: Setting = {calendar, offices, previous, feast, newsDay, news};
    const ranked = rankExpressions(draft, siblings, {expressions, chosen, text, language}).filter(
      (words) => draft.frame !== "credited" || !isSetApart(words, draft, text)
    );
    const near = {expressions, text, language, chosen: taken, setting: known};
    const [first] = ranked;
    const named = first && (anchorWords(first, near) ?? first);
    settlePlan(draft, named, {siblings, published: calendar.published});
    const startOf = (e: UsableDate | null): OpenInterval | null =>
      e && isBeside(e) ? (baseDays(e, {siblings, dated, text}) ?? NOT_KNOWN) : anchorOf(draft, e, near);
    let days: ResolvedDate | null = null;
    const fits = (e: UsableDate): boolean => {
      days = resolveFor(draft, e, {...known, previous: startOf(e) ?? known.previous});
      return days !== null;
    };
    const alone = first && !ranked.some((e) => isSameAgain(e, first, text));
    const expression = (alone && hangsOnUnknown(first, fits) ? null : ranked.find(fits)) ?? null;
    if (expression) {
      chosen.set(draft, expression);
      taken.add(expression);
    }
    const second = expression ? twin(expression, expressions, {text, language}) : null;
    return [expression, ...(second ? [second] : [])].map((words) => {
      // "The day before" said once of two contacts is one day.
      const counted: OpenInterval | null = words && since.has(words) ? (since.get(words) ?? null) : previous;
      if (words) since.set(words, counted);
      const now: Setting = {calendar, offices, previous: startOf(words) ?? counted, feast, newsDay, news};
      const same = words === expression && now.previous === known.previous;
      const resolved = same || !words ? days : resolveFor(draft, words, now);
      const topic = words ? undefined : own.find((e) => isOfTopic(e, draft, {text, language}));
      const floor = topic ? (resolveFor(draft, topic, now)?.earliest ?? null) : null;
      const found = dateOne(draft, {expression: words, resolved, since: floor}, now);
      if (found.expression && isBounded(found.interval)) previous = found.interval;
      newsDay ??= words?.value.type === "weekday" ? exactDay(found.interval) : null;
      return found;
    });
  };
  const counts = expressions.filter(isBeside);
  for (const draft of drafts) {
    const siblings = bySentence.get(draft.sentence) ?? [];
    const bases = counts.length > 0 ? basesOf(draft, {siblings, expressions: counts, text}) : [];
    for (const next of [...bases, draft]) if (!dated.has(next)) dated.set(next, dateDraft(next));
  }
  return drafts.flatMap((draft) => dated.get(draft) ?? []);
}

/** What words count from that nobody knows the day of. */
const NOT_KNOWN: OpenInterval = {earliest: null, latest: null};

/** Those of its sentence from which a draft is counted: "two days after meeting Y". */
function basesOf(
  draft: Draft,
  {siblings, expressions, text}: {siblings: readonly Draft[]; expressions: readonly UsableDate[]; text: string}
): Draft[] {
  const counted = datesWithin(expressions, draft);
  return counted.flatMap((e) => countedFrom(e, siblings, text) ?? []);
}

/** The days of the contact that "two days after meeting Y" counts from. */
function baseDays(
  e: UsableDate,
  {siblings, dated, text}: {siblings: readonly Draft[]; dated: ReadonlyMap<Draft, Dated[]>; text: string}
): OpenInterval | null {
  const base = countedFrom(e, siblings, text);
  return (base && dated.get(base)?.[0]?.interval) ?? null;
}

/** "two days before that visit, which began on 22 August": counted from what nobody knows, and no other day will do. */
function hangsOnUnknown(words: UsableDate, fits: (words: UsableDate) => boolean): boolean {
  const {value} = words;
  return value.type === "offset" && value.count !== 0 && value.from !== "published" && !fits(words);
}

/** "On Monday, two days later, X met Y": two ways to say one day. */
function isSameAgain({end}: UsableDate, words: UsableDate, text: string): boolean {
  return end < words.start && /^, ?$/.test(text.slice(end, words.start));
}

/** "X, who took office last week, thanked Y for having called": the days before a comma are those of something else. */
function isSetApart({end}: UsableDate, {triggerStart}: Draft, text: string): boolean {
  return end < triggerStart && text.slice(end, triggerStart).includes(",");
}

/** "The conversation came a day after X and Y met": X and Y are of the meeting behind, not of the conversation. */
function borrowsParties(draft: Draft, siblings: Draft[], own: UsableDate[]): boolean {
  if (siblings.length < 2) return false;
  const gap = own.find(({value}) => value.type === "offset" && value.behind);
  if (!gap || gap.start < draft.triggerEnd) return false;
  const keys = new Set(draft.members.map(memberKey));
  return siblings.some((d) => d.triggerStart >= gap.end && d.members.every((member) => keys.has(memberKey(member))));
}

function draftsBySentence(drafts: Draft[]): Map<number, Draft[]> {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft]);
  return bySentence;
}

function dateOne(
  draft: Draft,
  {expression, resolved, since}: {expression: UsableDate | null; resolved: ResolvedDate | null; since: string | null},
  setting: Setting
): Dated {
  if (!resolved || !expression) return undated(draft, since, setting);
  const fitted = aroundFeast(expression, resolved, setting);
  const interval = narrowed(draft, inItsYear(fitted, setting), setting);
  const unchanged = interval.earliest === resolved.earliest && interval.latest === resolved.latest;
  const date = unchanged ? resolved.edtf : edtf(interval, resolved.sense);
  return {
    draft,
    interval,
    expression,
    rules: [expression.rule, fitted.rule],
    warning: resolved.conflict
      ? `the date words "${expression.text}" contradict themselves; both readings are kept`
      : null,
    date: {
      date,
      date_earliest: interval.earliest,
      date_latest: interval.latest,
      date_expression: expression.text,
      date_basis: basisOf(draft, fitted, setting)
    }
  };
}

/** A weekday is only as good as what dates the page: where that is an event the text names, the event is the basis. */
function basisOf({sentence}: Draft, {basis}: ResolvedDate, {calendar}: Setting): DateBasis {
  const anchored = calendar.publishedBasis === "unknown" || calendar.answering.has(sentence);
  return basis === "weekday" && calendar.publishedBasis !== "stated" && anchored && calendar.anchored ? "event" : basis;
}

function edtf(interval: OpenInterval, sense: EdtfSense): string | null {
  return interval.earliest === null && interval.latest === null ? null : formatEdtf(interval, sense);
}

/**
 * A mention without date words lies between what its offices allow and the day of publication, and not before the day `since`
 * of what was spoken about.
 */
function undated(draft: Draft, since: string | null, {calendar, offices}: Setting): Dated {
  const past = draft.status === "occurred";
  const latest = past ? calendar.published.latest : null;
  const earliest = past ? since : calendar.published.earliest;
  const bound = intersect({earliest, latest}, tenureBound(draft.members, offices)) ?? {earliest, latest};
  const basis: DateBasis = past && bound.latest !== null && bound.latest === latest ? "published" : "unknown";
  return {
    draft,
    interval: bound,
    expression: null,
    rules: [],
    warning: null,
    date: {
      date: edtf(bound, "oneof"),
      date_earliest: bound.earliest,
      date_latest: bound.latest,
      date_expression: null,
      date_basis: basis
    }
  };
}
