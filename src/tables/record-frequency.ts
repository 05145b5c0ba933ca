import {contains, type Interval, type OpenInterval, overlaps} from "../time/interval.js";
import {type CoveredTime, coveredTime, DAYS_A_YEAR} from "./covered-time.js";
import type {NamedPeriod} from "./periods.js";
import type {ContactRow, CoverageRow, FrequencyRow, JourneyRow} from "./rows.js";
import {garwood} from "./stats/garwood.js";
import type {Range} from "./stats/range.js";

/** What one count tells apart; what it does not is `all`. */
type Cut = readonly ("level" | "channel" | "direction" | "host" | "reported_by")[];

/** Something that counts once, on one of the days of an interval. */
interface Item extends OpenInterval, Values {}

const ROWS: readonly Cut[] = [[], ["level"], ["level", "channel"]];
const FINER_ROWS: readonly Cut[] = [
  ...ROWS,
  ["level", "channel", "direction"],
  ["level", "channel", "host"],
  ["level", "channel", "reported_by"]
];
const JOURNEYS: readonly Cut[] = [[], ["level"]];
const FINER_JOURNEYS: readonly Cut[] = [...JOURNEYS, ["level", "direction"], ["level", "host"]];

export interface Counted {
  contacts: readonly ContactRow[];
  journeys: readonly JourneyRow[];
  coverage: readonly CoverageRow[];
}

/**
 * How many contacts the record knows in each period, in rows and in journeys, by level, channel, direction, host and
 * reporting side; months and quarters by level and channel only. Every value met anywhere has its row in every period.
 */
export function recordFrequencyRows(
  {contacts, journeys, coverage}: Counted,
  periods: readonly NamedPeriod[]
): FrequencyRow[] {
  const recorded = contacts.filter(({status, provenance}) => status === "occurred" && provenance !== "texts");
  const ids = new Set(recorded.map(({contact_id}) => contact_id));
  const rows = recorded.map(rowItem);
  const trips = journeys.filter(({contact_ids}) => contact_ids.some((id) => ids.has(id))).map(journeyItem);
  return periods.flatMap((period) => {
    const isCoarse = period.period === "month" || period.period === "quarter";
    return [
      ...counts(rows, isCoarse ? ROWS : FINER_ROWS, {period, coverage, unit: "row"}),
      ...counts(trips, isCoarse ? JOURNEYS : FINER_JOURNEYS, {period, coverage, unit: "journey"})
    ];
  });
}

interface Context {
  period: NamedPeriod;
  coverage: readonly CoverageRow[];
  unit: FrequencyRow["unit"];
}

function counts(items: readonly Item[], cuts: readonly Cut[], context: Context): FrequencyRow[] {
  return cuts.flatMap((cut) =>
    valuesOf(items, cut).map((values) => {
      const own = items.filter((item) => cut.every((column) => item[column] === values[column]));
      return row(own, values, context);
    })
  );
}

type Values = Pick<FrequencyRow, Cut[number]>;

const ALL: Values = {level: "all", channel: "all", direction: "all", host: "all", reported_by: "all"};

function valuesOf(items: readonly Item[], cut: Cut): Values[] {
  const seen = new Map(items.map((item) => [cut.map((column) => item[column]).join("\n"), item]));
  if (cut.length === 0) return [ALL];
  return [...seen]
    .sort()
    .map(([, item]) => ({...ALL, ...Object.fromEntries(cut.map((column) => [column, item[column]]))}));
}

function row(items: readonly Item[], values: Values, {period, coverage, unit}: Context): FrequencyRow {
  const days = {earliest: period.start, latest: period.end};
  const channel = unit === "journey" ? "meeting" : values.channel;
  const time = coveredTime(coverage, {level: values.level, channel}, days);
  return {
    period: period.period,
    period_id: period.period_id,
    start: period.start,
    end: period.end,
    prominence: "all",
    ...values,
    provenance: "record",
    unit,
    n_low: items.filter((item) => contains(days, item)).length,
    n_high: items.filter((item) => overlaps(days, item)).length,
    exposure_days: time.days,
    coverage: time.coverage,
    ...rates(items, time)
  };
}

/** Contacts a year, of those in covered time: the lower limit for the fewest they may be, the upper for the most. */
function rates(
  items: readonly Item[],
  {spans, days, rated}: CoveredTime
): Pick<FrequencyRow, "rate_low" | "rate_high"> {
  if (!rated) return {rate_low: null, rate_high: null};
  const inside = (test: (span: Interval, item: Item) => boolean) =>
    items.filter((item) => spans.some((span) => test(span, item))).length;
  const years = days / DAYS_A_YEAR;
  return {
    rate_low: rounded(limits(inside(contains)).low / years),
    rate_high: rounded(limits(inside(overlaps)).high / years)
  };
}

const known = new Map<number, Range>();

/** The same few counts come back thousands of times. */
function limits(n: number): Range {
  const range = known.get(n) ?? garwood(n);
  known.set(n, range);
  return range;
}

/** Rounded to four digits after the point, so that machines agree. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function rowItem({date_earliest, date_latest, level, channel, direction, host, reported_by}: ContactRow): Item {
  return {
    earliest: date_earliest,
    latest: date_latest,
    level,
    channel,
    direction,
    host: host ?? "none",
    reported_by: reported_by ?? "unknown"
  };
}

/** A journey counts on the day it began. */
function journeyItem({start, start_latest, level, side, host}: JourneyRow): Item {
  return {
    earliest: start,
    latest: start_latest,
    level,
    channel: "all",
    direction: side,
    host: host ?? "none",
    reported_by: "all"
  };
}
