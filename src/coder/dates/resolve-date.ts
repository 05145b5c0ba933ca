import type {Weekday} from "../../time/day.js";
import {formatEdtf} from "../../time/edtf.js";
import {intersect, isBounded, lengthInDays, type OpenInterval} from "../../time/interval.js";
import {narrowToWeekday} from "../../time/weekdays.js";
import {type Resolution, whole} from "./resolution.js";
import {resolveValue} from "./resolve-value.js";
import type {DateContext, DateExpression, ResolvedDate} from "./types.js";

const FEW = 4;

/**
 * The days an expression means in a text published within `context.reference`. Both ends are null where the words need a
 * publication date that nobody knows; `weekdays` then still says what they leave open.
 * Null where no day fits: told as past nothing lies after publication, told as future nothing before it. Only a span of
 * days that is under way at publication may reach beyond.
 */
export function resolveDate(expression: DateExpression, context: DateContext): ResolvedDate | null {
  const found = resolveValue(expression.value, context);
  if (found === null || found.options.length === 0) return null;
  const options = narrow(clip(found, context), found.weekdays);
  return options.length === 0 ? null : resolved(options, found);
}

function clip({options, unclipped}: Resolution, {reference, tense}: DateContext): OpenInterval[] {
  const published = reference ?? {earliest: null, latest: null};
  const bound =
    tense === "past" ? {earliest: null, latest: published.latest} : {earliest: published.earliest, latest: null};
  const kept: OpenInterval[] = [];
  for (const option of options) {
    const inside = intersect(option, bound);
    if (inside !== null) kept.push(unclipped ? option : inside);
  }
  return kept;
}

function narrow(options: OpenInterval[], weekdays: Weekday[] | null): OpenInterval[] {
  const only = weekdays?.length === 1 ? weekdays[0] : undefined;
  if (only === undefined) return options;
  const kept = options.map((option) => (isBounded(option) ? narrowToWeekday(option, only) : option));
  return kept.filter((option) => option !== null);
}

function resolved(options: OpenInterval[], found: Resolution): ResolvedDate {
  const {sense, basis, rule, weekdays, conflict, approximate} = found;
  const {earliest, latest} = whole(options);
  const edtf = earliest === null && latest === null ? null : edtfOf(options, found);
  return {earliest, latest, edtf, sense, basis, rule, weekdays, conflict, approximate};
}

/** A few single days apart from each other are listed, anything else is a span. */
function edtfOf(options: OpenInterval[], {sense}: Resolution): string {
  const all = whole(options);
  const days = [...new Set(options.map(({earliest}) => earliest))].sort();
  const apart = isBounded(all) && lengthInDays(all) > days.length;
  const single = options.every(({earliest, latest}) => earliest !== null && earliest === latest);
  return single && apart && days.length <= FEW ? `[${days.join(",")}]` : formatEdtf(all, sense);
}
