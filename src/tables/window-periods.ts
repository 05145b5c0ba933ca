import {addDays} from "../time/day.js";
import type {NamedPeriod} from "./periods.js";
import type {TransitionRow} from "./rows.js";

/** The year before and the year after each change that is followed. The day itself belongs to the second. */
export function windowPeriods(transitions: readonly TransitionRow[]): NamedPeriod[] {
  return transitions.flatMap(({change_id, date, window_start, window_end}) => {
    if (change_id === null || window_start === null || window_end === null) return [];
    const before = {
      period: "window" as const,
      period_id: `${change_id}/before`,
      start: window_start,
      end: addDays(date, -1)
    };
    const after = {period: "window" as const, period_id: `${change_id}/after`, start: date, end: window_end};
    return [before, after].filter(({start, end}) => start <= end);
  });
}
