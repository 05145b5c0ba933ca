import {type EdtfSense, formatEdtf} from "../../time/edtf.js";
import {intersect, type OpenInterval} from "../../time/interval.js";
import type {ResolvedDate} from "../dates/types.js";
import type {Draft} from "../grammar/draft.js";
import type {DateBasis} from "../types.js";
import type {Dated, Setting} from "./dated.js";
import {aroundFeast, inItsYear, narrowed} from "./fit-date.js";
import {tenureBound} from "./tenure-bound.js";
import type {UsableDate} from "./usable-dates.js";

/** The words of a mention, the days they stand for, and the first day that words about its topic leave it. */
export interface DatedBy {
  words: UsableDate | null;
  days: ResolvedDate | null;
  since: string | null;
}

/** A mention with the days that its words give it, or that its report and its offices leave it where it has none. */
export function dateOne(draft: Draft, {words, days, since}: DatedBy, setting: Setting): Dated {
  if (!days || !words) return undated(draft, since, setting);
  const fitted = aroundFeast(words, days, setting);
  const interval = narrowed(draft, inItsYear(fitted, setting), setting);
  const unchanged = interval.earliest === days.earliest && interval.latest === days.latest;
  return {
    draft,
    interval,
    expression: words,
    rules: [words.rule, fitted.rule],
    warning: days.conflict ? `the date words "${words.text}" contradict themselves; both readings are kept` : null,
    date: {
      date: unchanged ? days.edtf : edtf(interval, days.sense),
      date_earliest: interval.earliest,
      date_latest: interval.latest,
      date_expression: words.text,
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
