import type {Interval} from "../time/interval.js";
import {by} from "./compare.js";
import {type CoveredTime, coverageOf, DAYS_A_YEAR, type Scope} from "./covered-time.js";
import {groupBy} from "./group-by.js";
import type {NamedPeriod} from "./periods.js";
import type {ContactRow, CoverageRow, FrequencyRow, JourneyRow} from "./rows.js";
import {garwood} from "./stats/garwood.js";
import type {Range} from "./stats/range.js";
import {type Count, Timeline} from "./timeline.js";

/** What one count tells apart; what it does not is `all`. */
type Cut = readonly ("level" | "channel" | "direction" | "host" | "reported_by")[];

/** Something that counts once, on one of the days of an interval. */
interface Item extends Interval, Values {}

const ROWS: readonly Cut[] = [
  [],
  ["level"],
  ["level", "channel"],
  ["level", "channel", "direction"],
  ["level", "channel", "host"],
  ["level", "channel", "reported_by"]
];
const JOURNEYS: readonly Cut[] = [[], ["level"], ["level", "direction"], ["level", "host"]];

export interface Counted {
  contacts: readonly ContactRow[];
  journeys: readonly JourneyRow[];
  coverage: readonly CoverageRow[];
}

/** Items that one count holds. */
interface Group {
  values: Values;
  items: Timeline;
  unit: FrequencyRow["unit"];
  /** Apart by more than level and channel: only counted where there is something to count. */
  isFine: boolean;
}

/**
 * How many contacts the record knows in each period, in rows and in journeys, by level, channel, direction, host and
 * reporting side; months and quarters by level and channel only. A level and channel met anywhere has its row in every
 * period; what is told apart further has one where it may count something.
 */
export function recordFrequencyRows(
  {contacts, journeys, coverage}: Counted,
  periods: readonly NamedPeriod[]
): FrequencyRow[] {
  const recorded = contacts.filter(({status, provenance}) => status === "occurred" && provenance !== "texts");
  const ids = new Set(recorded.map(({contact_id}) => contact_id));
  const trips = journeys.filter(({contact_ids}) => contact_ids.some((id) => ids.has(id)));
  const groups = [
    ...ROWS.flatMap((cut) => groupsOf(recorded.map(rowItem), cut, "row")),
    ...JOURNEYS.flatMap((cut) => groupsOf(trips.map(journeyItem), cut, "journey"))
  ];
  const coarse = groups.filter(({isFine}) => !isFine);
  const searched = searchedFor(coverage);
  return periods.flatMap((period) => {
    const timeOf = covered(searched, {earliest: period.start, latest: period.end});
    const wanted = period.period === "month" || period.period === "quarter" ? coarse : groups;
    const days = [{earliest: period.start, latest: period.end}];
    return wanted.flatMap((group) => {
      const count = group.items.count(days);
      return group.isFine && count.high === 0 ? [] : [row(group, period, {count, timeOf})];
    });
  });
}

type Values = Pick<FrequencyRow, Cut[number]>;

const ALL: Values = {level: "all", channel: "all", direction: "all", host: "all", reported_by: "all"};

function groupsOf(items: readonly Item[], cut: Cut, unit: FrequencyRow["unit"]): Group[] {
  const isFine = cut.some((column) => column !== "level" && column !== "channel");
  const groups = groupBy(items, (item) => cut.map((column) => item[column]).join("\n"));
  if (cut.length === 0) groups.set("", [...items]);
  return [...groups].sort(by(([key]) => key)).map(([, own]) => {
    const values = {...ALL, ...Object.fromEntries(cut.map((column) => [column, own[0]?.[column]]))};
    return {values, items: new Timeline(own), unit, isFine};
  });
}

type ByScope<Found> = (scope: Scope) => Found;

/** What was searched for each scope, each found once. */
function searchedFor(coverage: readonly CoverageRow[]): ByScope<(period: Interval) => CoveredTime> {
  return eachOnce((scope) => coverageOf(coverage, scope));
}

/** Covered time of a period by scope, each found once. */
function covered(searched: ByScope<(period: Interval) => CoveredTime>, period: Interval): ByScope<CoveredTime> {
  return eachOnce((scope) => searched(scope)(period));
}

function eachOnce<Found>(find: ByScope<Found>): ByScope<Found> {
  const known = new Map<string, Found>();
  return (scope) => {
    const key = `${scope.level} ${scope.channel}`;
    const found = known.get(key) ?? find(scope);
    known.set(key, found);
    return found;
  };
}

interface Found {
  count: Count;
  timeOf: ByScope<CoveredTime>;
}

function row({values, items, unit}: Group, period: NamedPeriod, {count, timeOf}: Found): FrequencyRow {
  const time = timeOf({level: values.level, channel: unit === "journey" ? "meeting" : values.channel});
  return {
    period: period.period,
    period_id: period.period_id,
    start: period.start,
    end: period.end,
    prominence: "all",
    ...values,
    provenance: "record",
    unit,
    n_low: count.low,
    n_high: count.high,
    exposure_days: time.days,
    coverage: time.coverage,
    ...rates(time.coverage === "full" ? count : items.count(time.spans), time)
  };
}

/** Contacts a year, of those in covered time: the lower limit for the fewest they may be, the upper for the most. */
function rates({low, high}: Count, {days, rated}: CoveredTime): Pick<FrequencyRow, "rate_low" | "rate_high"> {
  if (!rated) return {rate_low: null, rate_high: null};
  const years = days / DAYS_A_YEAR;
  return {rate_low: rounded(limits(low).low / years), rate_high: rounded(limits(high).high / years)};
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
    earliest: date_earliest ?? "0001-01-01",
    latest: date_latest ?? "9999-12-31",
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
