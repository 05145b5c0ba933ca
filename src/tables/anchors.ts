import {addDays} from "../time/day.js";
import {parseEdtf} from "../time/edtf.js";
import type {OpenInterval} from "../time/interval.js";
import {by, sortedBy} from "./compare.js";
import type {TransitionInput} from "./input.js";

/** The step of a change from which contacts with the new holder are counted. */
export interface Anchor {
  transition_id: string;
  change_id: string;
  office_id: string;
  side: string;
  incoming: string;
  date: OpenInterval;
}

/** Days before and after a change that its windows reach. */
const WINDOW = 365;

/** Of each change of one of these offices, the result or, where there was none, the day the new holder took over. */
export function anchors(transitions: readonly TransitionInput[], offices: readonly string[]): Anchor[] {
  const steps = sortedBy(
    transitions.filter(
      ({office_id, change_id, incoming}) => offices.includes(office_id) && change_id !== null && incoming !== null
    ),
    ({stage}) => (stage === "result" ? 0 : 1),
    ({stage}) => (stage === "vote" ? 1 : 0),
    ({date}) => parseEdtf(date).earliest,
    ({transition_id}) => transition_id
  );
  const first = new Map<string, Anchor>();
  for (const {transition_id, change_id, office_id, side, incoming, date} of steps) {
    if (change_id === null || incoming === null || first.has(change_id)) continue;
    first.set(change_id, {transition_id, change_id, office_id, side, incoming, date: parseEdtf(date)});
  }
  return [...first.values()].sort(
    by(
      ({date}) => date.earliest,
      ({change_id}) => change_id
    )
  );
}

/** The days around a change, cut where the record begins and ends; null where it has no day or lies outside. */
export function windowOf({date}: Anchor, period: OpenInterval): {start: string; day: string; end: string} | null {
  const day = date.latest;
  if (day === null || (period.latest !== null && day > period.latest)) return null;
  if (period.earliest !== null && day < period.earliest) return null;
  const [from, until] = [addDays(day, -WINDOW), addDays(day, WINDOW)];
  return {
    start: period.earliest !== null && period.earliest > from ? period.earliest : from,
    day,
    end: period.latest !== null && period.latest < until ? period.latest : until
  };
}
