import {addDays} from "../time/day.js";
import {type EdtfSense, formatEdtf, parseEdtf} from "../time/edtf.js";
import {intersect, isBounded, lengthInDays, type OpenInterval} from "../time/interval.js";
import {narrowToWeekday} from "../time/weekdays.js";
import type {Offices} from "./cast.js";
import {resolveDate} from "./dates/resolve-date.js";
import type {FeastDay, ResolvedDate} from "./dates/types.js";
import type {Draft} from "./draft.js";
import type {Member} from "./entities.js";
import type {CodedDate, DateBasis} from "./types.js";
import type {UsableDate} from "./usable-dates.js";

/** What is known of when a text was published and of what its dates hang on. */
export interface Calendar {
  published: OpenInterval;
  publishedBasis: "stated" | "inferred" | "unknown";
  feasts: FeastDay[];
  /** Dated events of the text bound its publication. */
  anchored: boolean;
  /** The day of the latest event of the text; no contact that answers to it lies before. */
  eventFloor: string | null;
  /** Sentences that say what their contact answers to: a victory, a death, an attack. */
  answering: ReadonlySet<number>;
}

export interface Dated {
  draft: Draft;
  date: CodedDate;
  interval: OpenInterval;
  expression: UsableDate | null;
  rules: string[];
  warning: string | null;
}

export interface DatingSetting {
  calendar: Calendar;
  offices: Offices;
  text: string;
}

const REACH_PENALTY = 60;
const TOO_FAR = 400;
/** "since 2014" tells of something that lasts. */
const OPEN = new Set(["since", "until"]);

/** Gives every draft the days it can have taken place on, in reading order. */
export function dateMentions(drafts: Draft[], expressions: UsableDate[], setting: DatingSetting): Dated[] {
  const {calendar, offices, text} = setting;
  let previous: OpenInterval | null = null;
  let newsDay: string | null = null;
  return drafts.flatMap((draft) => {
    const feast =
      expressions.find((e) => e.part === "occasion" && e.start >= draft.start && e.end <= draft.end) ?? null;
    const known = {calendar, offices, previous, feast, newsDay};
    const ranked = rankExpressions(draft, drafts, {expressions, text});
    const expression = ranked.find((e) => resolveFor(draft, e, known) !== null) ?? null;
    const second = expression ? twin(expression, expressions, text) : null;
    return [expression, ...(second ? [second] : [])].map((words) => {
      const dated = dateOne(draft, words, {calendar, offices, previous, feast, newsDay});
      if (dated.expression && isBounded(dated.interval)) previous = dated.interval;
      newsDay ??= dated.date.date_basis === "weekday" ? exactDay(dated.interval) : null;
      return dated;
    });
  });
}

/** The date words a mention may have, likeliest first: near its verb, in its own clause, not said of something else. */
export function rankExpressions(
  draft: Draft,
  drafts: Draft[],
  {expressions, text}: {expressions: UsableDate[]; text: string}
): UsableDate[] {
  const own = expressions.filter((e) => e.start >= draft.start && e.end <= draft.end);
  const {lookback} = draft;
  const near =
    own.length > 0 || !lookback ? own : expressions.filter((e) => e.start >= lookback.start && e.end <= lookback.end);
  const mine = near.filter((e) => e.value.type !== "years" && !OPEN.has(e.relation ?? ""));
  const others = drafts.filter(
    (d) => d !== draft && d.sentence === draft.sentence && d.triggerStart !== draft.triggerStart
  );
  const costs = new Map(mine.map((e) => [e, costOf(e, draft, {others, text})]));
  const cost = (e: UsableDate) => costs.get(e) ?? 0;
  return mine.filter((e) => cost(e) < TOO_FAR).sort((x, y) => cost(x) - cost(y));
}

const TWIN = /^ (?:and|and in|y|y en|et|et en) $/;

/** "in February 2019 and May 2022": two contacts told in one breath. */
function twin(first: UsableDate, expressions: UsableDate[], text: string): UsableDate | null {
  const other = expressions.find(
    (e) =>
      e.value.type === first.value.type &&
      (TWIN.test(text.slice(first.end, e.start)) || TWIN.test(text.slice(e.end, first.start)))
  );
  return first.value.type === "month" || first.value.type === "year" || first.value.type === "day"
    ? (other ?? null)
    : null;
}

function costOf(e: UsableDate, draft: Draft, {others, text}: {others: Draft[]; text: string}): number {
  const distance = distanceTo(e, draft);
  const nearer = others.some((other) => distanceTo(e, other) < distance);
  const between =
    e.start > draft.triggerEnd ? text.slice(draft.triggerEnd, e.start) : text.slice(e.end, draft.triggerStart);
  const clause = /[;]|, (?:when|where|while|who|after|before|which|but) /.test(between) ? REACH_PENALTY : 0;
  const occasion = e.part === "occasion" ? REACH_PENALTY * 4 : 0;
  const since = e.relation ? 2 * REACH_PENALTY : 0;
  const coarse = e.value.type === "year" ? REACH_PENALTY / 2 : 0;
  const aside = inAside(e, draft, text) ? REACH_PENALTY * 2 : 0;
  return aside + distance + (nearer ? REACH_PENALTY / 3 : 0) + clause + since + coarse + occasion;
}

/** "X, who took over two weeks ago, arrived": the words of a relative clause date what it tells. */
function inAside(e: UsableDate, draft: Draft, text: string): boolean {
  const before = text.slice(draft.start, e.start);
  const open = Math.max(...[", who ", ", which ", ", whose ", ", whom "].map((word) => before.lastIndexOf(word)));
  if (open < 0 || before.indexOf(",", open + 2) >= 0) return false;
  const close = text.indexOf(",", e.end);
  return close >= 0 && (draft.triggerStart > close || draft.triggerStart < draft.start + open);
}

function distanceTo(e: UsableDate, draft: Draft): number {
  return e.start >= draft.triggerEnd ? e.start - draft.triggerEnd : Math.max(0, draft.triggerStart - e.end);
}

interface Setting {
  calendar: Calendar;
  offices: Offices;
  previous: OpenInterval | null;
  /** The feast that the contact was held for, when its sentence names one. */
  feast: UsableDate | null;
  /** The exact day of the news, once a weekday has given it. */
  newsDay: string | null;
}

function dateOne(draft: Draft, expression: UsableDate | null, setting: Setting): Dated {
  const resolved = expression ? resolveFor(draft, expression, setting) : null;
  if (!resolved || !expression) return undated(draft, setting);
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

/** What an expression means for a contact that happened, is planned or was called off. */
function resolveFor(draft: Draft, expression: UsableDate, setting: Setting): ResolvedDate | null {
  const {calendar, previous} = setting;
  const tense = draft.status === "occurred" ? "past" : "future";
  const context = {reference: referenceFor(expression, setting), tense, previous, feasts: calendar.feasts} as const;
  const resolved = resolveDate(expression, context);
  return resolved ?? (draft.status === "cancelled" ? resolveDate(expression, {...context, tense: "past"}) : null);
}

const NEARLY_A_YEAR = 300;

/** A page that prints nothing but its year reports that year: its weekdays do not reach into the one before. */
function inItsYear(resolved: ResolvedDate, {calendar}: Setting): ResolvedDate {
  const {published} = calendar;
  if (!isBounded(published) || lengthInDays(published) < NEARLY_A_YEAR) return resolved;
  if (resolved.basis !== "weekday" && resolved.basis !== "relative") return resolved;
  const within = intersect(resolved, published);
  return within ? {...resolved, earliest: within.earliest, latest: within.latest} : resolved;
}

const DAYS_BEFORE_FEAST = 2;

/**
 * A contact on a feast known only by the day on which it was told of lies between two days before the feast and that day.
 */
function aroundFeast(expression: UsableDate, resolved: ResolvedDate, {feast, calendar}: Setting): ResolvedDate {
  const told = expression.part !== "happened" ? resolved.latest : null;
  if (!feast || !told) return resolved;
  const day = resolveDate(feast, {reference: calendar.published, tense: "past", feasts: calendar.feasts});
  if (!day?.earliest) return resolved;
  const last = expression === feast ? calendar.published.latest : told;
  return {
    ...resolved,
    earliest: addDays(day.earliest, -DAYS_BEFORE_FEAST),
    latest: last,
    basis: "event",
    rule: `${day.rule}+told`
  };
}

/** "Last week" is counted from the news when nobody knows on which of several days the text was printed. */
function referenceFor(expression: UsableDate | null, {calendar, newsDay}: Setting): OpenInterval | null {
  const {published} = calendar;
  if (expression?.value.type !== "period" || newsDay === null || exactDay(published)) return known(published);
  return intersect(published, {earliest: newsDay, latest: addDays(newsDay, 1)}) ?? known(published);
}

function exactDay(interval: OpenInterval): string | null {
  return interval.earliest === interval.latest ? interval.earliest : null;
}

function known(interval: OpenInterval): OpenInterval | null {
  return interval.earliest === null && interval.latest === null ? null : interval;
}

function edtf(interval: OpenInterval, sense: EdtfSense): string | null {
  return interval.earliest === null && interval.latest === null ? null : formatEdtf(interval, sense);
}

/** Offices named with the people, and events the contact answers to, bound an open or wide interval. */
function narrowed(draft: Draft, resolved: ResolvedDate, {calendar, offices}: Setting): OpenInterval {
  let interval: OpenInterval = {earliest: resolved.earliest, latest: resolved.latest};
  if (isBounded(interval) && interval.earliest === interval.latest) return interval;
  interval = intersect(interval, tenureBound(draft.members, offices)) ?? interval;
  if (calendar.answering.has(draft.sentence))
    interval = intersect(interval, {earliest: calendar.eventFloor, latest: null}) ?? interval;
  const weekday = resolved.weekdays?.length === 1 ? resolved.weekdays[0] : undefined;
  if (weekday !== undefined && isBounded(interval)) return narrowToWeekday(interval, weekday) ?? interval;
  return interval;
}

/** The days on which everybody named with an office held it. */
export function tenureBound(members: Member[], offices: Offices): OpenInterval {
  let bound: OpenInterval = {earliest: null, latest: null};
  for (const member of members) {
    const person = member.candidates.length === 1 ? member.candidates[0] : undefined;
    if (!person || !member.role || member.status === "former") continue;
    const spells = offices
      .spellsOf(person)
      .filter((s) => fits(s.role, member.role ?? "") && (member.status === null || s.status === member.status));
    const first = spells.map((s) => (s.start ? parseEdtf(s.start).earliest : null));
    const last = spells.map((s) => (s.end ? dayBefore(parseEdtf(s.end).latest) : null));
    if (spells.length === 0) continue;
    const span = {
      earliest: first.includes(null) ? null : (first.sort()[0] ?? null),
      latest: last.includes(null) ? null : (last.sort().at(-1) ?? null)
    };
    bound = intersect(bound, span) ?? bound;
  }
  return bound;
}

function fits(office: string, role: string): boolean {
  return office === role || (role === "leader" && (office === "president" || office === "supreme_leader"));
}

function dayBefore(day: string | null): string | null {
  return day === null ? null : addDays(day, -1);
}

/** A mention without date words lies between what its offices allow and the day of publication. */
function undated(draft: Draft, {calendar, offices}: Setting): Dated {
  const past = draft.status === "occurred";
  const latest = past ? calendar.published.latest : null;
  const earliest = past ? null : calendar.published.earliest;
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
