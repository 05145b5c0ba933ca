import type {Interval} from "../time/interval.js";
import {by} from "./compare.js";
import {type CoveredTime, coveredTime, DAYS_A_YEAR, type Scope} from "./covered-time.js";
import type {NamedPeriod} from "./periods.js";
import type {ContactRow, CoverageRow, FrequencyRow, JourneyRow} from "./rows.js";
import {garwood} from "./stats/garwood.js";
import type {Range} from "./stats/range.js";

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
  items: Item[];
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
  return periods.flatMap((period) => {
    const timeOf = covered(coverage, {earliest: period.start, latest: period.end});
    const wanted = period.period === "month" || period.period === "quarter" ? coarse : groups;
    return wanted
      .map((group) => ({group, row: row(group, period, timeOf)}))
      .flatMap(({group: {isFine}, row: one}) => (isFine && one.n_high === 0 ? [] : [one]));
  });
}

type Values = Pick<FrequencyRow, Cut[number]>;

const ALL: Values = {level: "all", channel: "all", direction: "all", host: "all", reported_by: "all"};

function groupsOf(items: readonly Item[], cut: Cut, unit: FrequencyRow["unit"]): Group[] {
  const groups = new Map<string, Group>();
  const isFine = cut.some((column) => column !== "level" && column !== "channel");
  if (cut.length === 0) return [{values: ALL, items: [...items], unit, isFine}];
  for (const item of items) {
    const key = cut.map((column) => item[column]).join("\n");
    const values = {...ALL, ...Object.fromEntries(cut.map((column) => [column, item[column]]))};
    const group = groups.get(key) ?? {values, items: [], unit, isFine};
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups].sort(by(([key]) => key)).map(([, group]) => group);
}

/** Covered time of a period by scope, each found once. */
function covered(coverage: readonly CoverageRow[], period: Interval): (scope: Scope) => CoveredTime {
  const found = new Map<string, CoveredTime>();
  return (scope) => {
    const key = `${scope.level} ${scope.channel}`;
    const time = found.get(key) ?? coveredTime(coverage, scope, period);
    found.set(key, time);
    return time;
  };
}

function row({values, items, unit}: Group, period: NamedPeriod, timeOf: (scope: Scope) => CoveredTime): FrequencyRow {
  const days = {earliest: period.start, latest: period.end};
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
    n_low: items.filter((item) => within(days, item)).length,
    n_high: items.filter((item) => touches(days, item)).length,
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
    rate_low: rounded(limits(inside(within)).low / years),
    rate_high: rounded(limits(inside(touches)).high / years)
  };
}

/** Whether an item must lie in a span, and whether it may: ISO days compare as text, some hundred thousand times. */
function within(span: Interval, item: Interval): boolean {
  return item.earliest >= span.earliest && item.latest <= span.latest;
}

function touches(span: Interval, item: Interval): boolean {
  return item.earliest <= span.latest && item.latest >= span.earliest;
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
