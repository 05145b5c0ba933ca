import {addDays} from "../../time/day.js";
import {intersect, isBounded, lengthInDays, type OpenInterval} from "../../time/interval.js";
import {narrowToWeekday} from "../../time/weekdays.js";
import {resolveDate} from "../dates/resolve-date.js";
import type {ResolvedDate} from "../dates/types.js";
import type {Draft} from "../grammar/draft.js";
import type {Setting} from "./dated.js";
import {tenureBound} from "./tenure-bound.js";
import type {UsableDate} from "./usable-dates.js";

const NEARLY_A_YEAR = 300;

/** A page that prints nothing but its year reports that year: its weekdays do not reach into the one before. */
export function inItsYear(resolved: ResolvedDate, {calendar}: Setting): ResolvedDate {
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
export function aroundFeast(expression: UsableDate, resolved: ResolvedDate, {feast, calendar}: Setting): ResolvedDate {
  const told = expression.part !== "happened" ? resolved.latest : null;
  if (!feast || !told) return resolved;
  const day = resolveDate(feast, {reference: calendar.published, tense: "past", feasts: calendar.feasts});
  if (!day?.earliest) return resolved;
  const first = addDays(day.earliest, -DAYS_BEFORE_FEAST);
  const last = expression === feast ? calendar.published.latest : told;
  // Told of before the feast began: another year's is meant, or the words do not belong together.
  if (last !== null && last < first) return resolved;
  return {
    ...resolved,
    earliest: first,
    latest: last,
    basis: "event",
    rule: `${day.rule}+told`
  };
}

/** Offices named with the people, and events the contact answers to, bound an open or wide interval. */
export function narrowed(draft: Draft, resolved: ResolvedDate, {calendar, offices}: Setting): OpenInterval {
  let interval: OpenInterval = {earliest: resolved.earliest, latest: resolved.latest};
  if (isBounded(interval) && interval.earliest === interval.latest) return interval;
  interval = intersect(interval, tenureBound(draft.members, offices)) ?? interval;
  if (calendar.answering.has(draft.sentence))
    interval = intersect(interval, {earliest: calendar.eventFloor, latest: null}) ?? interval;
  const weekday = resolved.weekdays?.length === 1 ? resolved.weekdays[0] : undefined;
  if (weekday !== undefined && isBounded(interval)) return narrowToWeekday(interval, weekday) ?? interval;
  return interval;
}
