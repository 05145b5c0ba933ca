import {addDays} from "../time/day.js";
import {intersect, type OpenInterval} from "../time/interval.js";
import {exactDay, type Setting} from "./dated.js";
import {resolveDate} from "./dates/resolve-date.js";
import type {ResolvedDate} from "./dates/types.js";
import type {Draft} from "./draft.js";
import type {UsableDate} from "./usable-dates.js";

/** What an expression means for a contact that happened, is planned or was called off. */
export function resolveFor(draft: Draft, expression: UsableDate, setting: Setting): ResolvedDate | null {
  const {calendar, previous} = setting;
  const tense = draft.status === "occurred" || (draft.status === "cancelled" && draft.past) ? "past" : "future";
  const context = {reference: referenceFor(expression, setting), tense, previous, feasts: calendar.feasts} as const;
  const resolved = resolveDate(expression, context);
  return resolved ?? (draft.status === "cancelled" ? resolveDate(expression, {...context, tense: "past"}) : null);
}

/** "Last week" is counted from the news when nobody knows on which of several days the text was printed. */
function referenceFor(expression: UsableDate | null, {calendar, newsDay}: Setting): OpenInterval | null {
  const {published} = calendar;
  if (expression?.value.type !== "period" || newsDay === null || exactDay(published)) return known(published);
  return intersect(published, {earliest: newsDay, latest: addDays(newsDay, 1)}) ?? known(published);
}

function known(interval: OpenInterval): OpenInterval | null {
  return interval.earliest === null && interval.latest === null ? null : interval;
}
