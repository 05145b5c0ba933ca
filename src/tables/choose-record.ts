import {type Weekday, weekdayOf} from "../time/day.js";
import {overlaps} from "../time/interval.js";
import {intervalOf} from "./interval-of.js";
import type {KnownContact} from "./known-contact.js";
import type {MatchRule} from "./rows.js";

/** What a text says that tells one fitting row of the record from another. */
export interface Clues {
  date_earliest: string | null;
  date_latest: string | null;
  weekday: Weekday | null;
  topics: ReadonlySet<string>;
}

export interface Choice {
  rows: KnownContact[];
  /** What decided, or `tie` where several rows are left. */
  rule: MatchRule;
}

type ReadTopics = (words: readonly string[]) => ReadonlySet<string>;

/**
 * Of the rows that fit a text's contact, the one it means: a shared day goes before a day apart, then the weekday the text
 * states, then the row that shares strictly the most topics. What is left after that is a tie that stays open.
 */
export function chooseRecord(fitting: readonly KnownContact[], clues: Clues, readTopics: ReadTopics): Choice {
  if (fitting.length <= 1) return {rows: [...fitting], rule: "only"};
  const sameDays = kept(fitting, (row) => overlaps(intervalOf(row), intervalOf(clues)));
  if (sameDays.length === 1) return {rows: sameDays, rule: "day"};
  const onWeekday = kept(sameDays, (row) => clues.weekday !== null && isOn(row, clues.weekday));
  if (onWeekday.length === 1) return {rows: onWeekday, rule: "weekday"};
  const shared = onWeekday.map((row) => [...readTopics(row.record.topics)].filter((t) => clues.topics.has(t)).length);
  const most = Math.max(...shared);
  const closest = onWeekday.filter((_, i) => shared[i] === most);
  return closest.length === 1 ? {rows: closest, rule: "topics"} : {rows: onWeekday, rule: "tie"};
}

/** The rows for which it holds, or all where it holds for none: a clue that fits nothing decides nothing. */
function kept(rows: readonly KnownContact[], holds: (row: KnownContact) => boolean): KnownContact[] {
  const found = rows.filter(holds);
  return found.length === 0 ? [...rows] : found;
}

function isOn({date_earliest, date_latest}: KnownContact, weekday: Weekday): boolean {
  return date_earliest !== null && date_earliest === date_latest && weekdayOf(date_earliest) === weekday;
}
