import {addDays} from "../../time/day.js";
import {daysBetween} from "../covered-time.js";
import type {ContactRow} from "../rows.js";
import type {Measure, World} from "./claim.js";
import {callsOf} from "./counting.js";
import {noMeasure} from "./no-measure.js";

/** Days in which the calls that ended a silence are counted. */
const BURST = 5;
const LONG = 90;
const UNIT = "days without a call found";
const FEW = "Fewer than two calls between the heads of state were found.";

/** No call of the heads of state was found for months; then calls of all levels came close together. */
export function silenceBeforeTheEnd(world: World): Measure {
  const calls = callsOf(world).filter(({date_earliest, date_latest}) => date_earliest !== null && date_latest !== null);
  const leaders = calls.filter(({level}) => level === "leader").sort((a, b) => (day(a) < day(b) ? -1 : 1));
  const [before, after] = leaders.slice(-2);
  if (!before || !after) return {...noMeasure(FEW, UNIT), n: leaders.length};
  const low = daysBetween(before.date_latest ?? "", after.date_earliest ?? "");
  const high = daysBetween(before.date_earliest ?? "", after.date_latest ?? "");
  const begin = addDays(day(after), -BURST);
  const ending = calls.filter((call) => day(call) >= begin);
  const burst = mostWithin(ending.map(day));
  return {
    text: `No call between the heads of state was found from ${before.date_latest} to ${after.date_earliest}; then ${burst} calls of all levels in ${BURST} days.`,
    value: low,
    unit: UNIT,
    n: burst,
    unknowns: 0,
    low,
    high,
    contact_ids: [before, ...ending].map(({contact_id}) => contact_id),
    holds: low >= LONG && burst >= 3
  };
}

function day({date_latest}: ContactRow): string {
  return date_latest ?? "";
}

function mostWithin(days: readonly string[]): number {
  const counts = days.map((from) => {
    const until = addDays(from, BURST);
    return days.filter((one) => one >= from && one < until).length;
  });
  return Math.max(0, ...counts);
}
