import {isDay, type Weekday, weekdayOf} from "../../time/day.js";
import {LONGEST_FURNITURE} from "./date-mark.js";
import type {DateLexicon} from "./rule-trie.js";
import type {DateExpression} from "./types.js";

const WORD = /[\p{L}\p{M}]+/gu;

/** The weekday that stands in the line of a date, short forms included; null where none or several do. */
export function weekdayBeside(line: string, lexicon: DateLexicon): Weekday | null {
  const names = lexicon.terms.get("weekday_name");
  const named = Array.from(line.slice(0, LONGEST_FURNITURE).matchAll(WORD)).flatMap(([word]) => {
    const form = lexicon.known(word);
    return (form === null ? null : names?.next.get(form)?.terms.map(({value}) => Number(value))) ?? [];
  });
  return new Set(named).size === 1 ? (named[0] as Weekday) : null;
}

/**
 * Which of the days a numeric date can mean is the likelier: news names the weekday of its own day or the day before.
 * All days stay where that does not single one out.
 */
export function settleOrder(days: readonly string[], expressions: readonly DateExpression[]): string[] {
  const first = expressions.find(({value}) => value.type === "weekday" && value.pick === null && value.week === null);
  if (days.length < 2 || first?.value.type !== "weekday") return [...days];
  const {weekday} = first.value;
  const ages = days.filter(isDay).map((day) => ({day, age: (weekdayOf(day) - weekday + 7) % 7}));
  const young = ages.filter(({age}) => age <= 1);
  return young.length === 1 && young[0] ? [young[0].day] : [...days];
}
