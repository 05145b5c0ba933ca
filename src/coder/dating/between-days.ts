import type {DateExpression} from "../dates/types.js";
import {clauseWords} from "../lexicon/clause-words.js";
import type {Language} from "../lexicon/lexicon.js";
import {fold} from "../text/fold.js";

/** Letters between "between" and the day of the one thing, and from "and" to that of the other. */
const REACH = 70;

type Day = Extract<DateExpression["value"], {type: "day"}>;

/** "between the vote of 7 May and the summit of 19 May": what happened lies from the one day to the other. */
export function betweenDays(
  expressions: readonly DateExpression[],
  {text, language}: {text: string; language: Language}
): DateExpression[] {
  const {opensSpan, joinsSpan} = clauseWords(language);
  const spans = expressions.flatMap((first, i) => {
    const second = expressions[i + 1];
    const value = second ? daysOf(first, second) : null;
    if (!second || !value || second.start - first.end > REACH) return [];
    if (!joinsSpan.test(fold(text.slice(first.end, second.start)))) return [];
    if (!opensSpan.test(fold(text.slice(Math.max(0, first.start - REACH), first.start)))) return [];
    return [{...first, end: second.end, text: text.slice(first.start, second.end), value}];
  });
  if (spans.length === 0) return [...expressions];
  const rest = expressions.filter((e) => !spans.some((span) => e.start >= span.start && e.end <= span.end));
  return [...rest, ...spans].sort((a, b) => a.start - b.start);
}

function daysOf({value: from}: DateExpression, {value: to}: DateExpression): DateExpression["value"] | null {
  if (!isDay(from) || !isDay(to) || order(from, to.year ?? from.year) >= order(to, from.year ?? to.year)) return null;
  return {type: "days", from: endOf(from, to.year), to: endOf(to, from.year)};
}

/** Of two days of which one has a year, both are of that. */
function endOf({year, month, day}: Day, other: number | null): {year: number | null; month: number; day: number} {
  return {year: year ?? other, month, day};
}

function isDay(value: DateExpression["value"]): value is Day {
  return value.type === "day";
}

function order({year, month, day}: Day, other: number | null): number {
  return ((year ?? other ?? 0) * 12 + month) * 31 + day;
}
