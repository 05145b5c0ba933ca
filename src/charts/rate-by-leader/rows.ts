import type {FrequencyRow, Tables} from "../../tables/rows.js";
import {addDays} from "../../time/day.js";
import type {ChartRows, Dyad, Side} from "../chart.js";
import type {Period} from "../holders.js";
import {officeWords, shortName} from "../words/name.js";
import {callParts, journeyParts, type ReportedParts} from "./reported-parts.js";

/** A count over covered time as a rate, per 365.25 days. */
export interface Rate {
  /** The fewest and the most there may be. */
  n_low: number;
  n_high: number;
  /** `n_low` a year. */
  rate: number;
  /** Ends of the exact 95 % interval. */
  low: number;
  high: number;
  /** How many of them whose outlets report. */
  parts: ReportedParts;
}

/** A holder of the first side's top office, cut to the period; `end` is the first day after. */
export interface LeaderRate extends Period {
  name: string;
  acting: boolean;
  /** Days covered. */
  days: number;
  calls: Rate;
  journeys: Rate;
}

export interface RateRows extends ChartRows {
  sides: Pick<Side, "capital" | "name" | "color">[];
  /** What the top office is called. */
  office: string;
  leaders: LeaderRate[];
}

const YEAR = 365.25;

/** Calls and journeys a year at the level of leaders, by holder of the first side's top office. */
export function rateRows(tables: Tables, dyad: Dyad): RateRows {
  const side = dyad.sides[0]?.side;
  const offices = new Set(
    tables.tenures
      .filter((one) => one.side === side && dyad.top_offices.includes(one.office_id))
      .map((one) => one.office_id)
  );
  const own = tables.frequency.filter(
    ({period, period_id, provenance, level, direction, host, reported_by}) =>
      period === "tenure" &&
      provenance === "record" &&
      level === "leader" &&
      [direction, host, reported_by].every((value) => value === "all") &&
      offices.has(period_id.split("/")[0] ?? "")
  );
  const leaders = [...new Set(own.map(({period_id}) => period_id))].flatMap((id) =>
    leaderOf(
      own.filter(({period_id}) => period_id === id),
      tables,
      dyad
    )
  );
  const office = tables.tenures.find(({office_id}) => offices.has(office_id))?.office ?? "leader";
  const rates = leaders.flatMap(({calls, journeys}) => [calls, journeys]);
  return {
    sides: dyad.sides.map(({capital, name, color}) => ({capital, name, color})),
    office: officeWords(office),
    leaders,
    n: rates.reduce((sum, {n_low}) => sum + n_low, 0),
    unknown: rates.reduce((sum, {n_low, n_high}) => sum + n_high - n_low, 0)
  };
}

function leaderOf(rows: readonly FrequencyRow[], tables: Tables, dyad: Dyad): LeaderRate[] {
  const calls = rows.find(({unit, channel}) => unit === "row" && channel === "call");
  const journeys = rows.find(({unit, channel}) => unit === "journey" && channel === "all");
  if (calls === undefined || journeys === undefined) return [];
  const [office, person] = calls.period_id.split("/");
  const tenure = tables.tenures.find(
    (one) =>
      one.office_id === office && one.person_id === person && (one.status === "incumbent" || one.status === "acting")
  );
  const span = {start: calls.start, end: addDays(calls.end, 1)};
  const [callRate, journeyRate] = [
    rateOf(calls, callParts(tables, dyad, span)),
    rateOf(journeys, journeyParts(tables, dyad, span))
  ];
  if (tenure === undefined || callRate === null || journeyRate === null) return [];
  return [
    {
      ...span,
      name: shortName(tenure.name, dyad),
      acting: tenure.status === "acting",
      days: calls.exposure_days ?? 0,
      calls: callRate,
      journeys: journeyRate
    }
  ];
}

/** Null where there is no covered time to divide by. */
function rateOf({n_low, n_high, exposure_days, rate_low, rate_high}: FrequencyRow, parts: ReportedParts): Rate | null {
  if (rate_low === null || rate_high === null || !exposure_days) return null;
  return {n_low, n_high, rate: (n_low / exposure_days) * YEAR, low: rate_low, high: rate_high, parts};
}

export type Unit = "calls" | "journeys";

/** The rates that lie in the intervals of all holders, if there are any: then the intervals do not tell holders apart. */
export function common({leaders}: RateRows, unit: Unit): {low: number; high: number} | null {
  const low = Math.max(...leaders.map((leader) => leader[unit].low));
  const high = Math.min(...leaders.map((leader) => leader[unit].high));
  return leaders.length > 1 && low <= high ? {low, high} : null;
}
