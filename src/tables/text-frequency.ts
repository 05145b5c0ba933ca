import type {Interval} from "../time/interval.js";
import {by} from "./compare.js";
import {MadeOf} from "./made-of.js";
import {calendarPeriods, type NamedPeriod} from "./periods.js";
import type {ContactRow, FrequencyRow} from "./rows.js";
import {Timeline} from "./timeline.js";

interface Dated {
  prominence: string;
  earliest: string;
  latest: string;
}

type Cell = NamedPeriod & Pick<FrequencyRow, "prominence" | "n_low" | "n_high">;

const PROMINENCES = ["lead", "background", "all"] as const;
const BEFORE = "0001-01-01";
const AFTER = "9999-12-31";

/**
 * How many of the contacts that took place the texts report for each month, quarter and year, the range stretched to
 * hold all of them. A period without any has its row too, with coverage `none`: texts are not a sample of anything, so
 * their counts have no rate, and nothing reported is not nothing happened.
 */
export function textFrequencyRows(
  contacts: readonly ContactRow[],
  period: {start: string; end: string | null}
): FrequencyRow[] {
  const occurred = contacts.filter(({status, provenance}) => status === "occurred" && provenance !== "record");
  const range = rangeOf(occurred, period);
  const periods = [
    ...calendarPeriods("month", range),
    ...calendarPeriods("quarter", range),
    ...calendarPeriods("year", range)
  ];
  return counted(periods, occurred.map(datedOnce)).map(row).sort(inOrder);
}

function counted(periods: readonly NamedPeriod[], contacts: readonly Dated[]): Cell[] {
  const lines = PROMINENCES.map((prominence) => ({
    prominence,
    line: new Timeline(contacts.filter((contact) => prominence === "all" || contact.prominence === prominence))
  }));
  return periods.flatMap((period) =>
    lines.map(({prominence, line}) => {
      const {low, high} = line.count([{earliest: period.start, latest: period.end}]);
      return {...period, prominence, n_low: low, n_high: high};
    })
  );
}

const known = new MadeOf<Dated>();

const datedOnce = (contact: ContactRow): Dated => known.of(contact, [], () => dated(contact));

function dated({prominence, date_earliest, date_latest}: ContactRow): Dated {
  return {prominence: prominence ?? "background", earliest: date_earliest ?? BEFORE, latest: date_latest ?? AFTER};
}

function rangeOf(contacts: readonly ContactRow[], {start, end}: {start: string; end: string | null}): Interval {
  let [earliest, latest] = [start, start];
  const stretch = (day: string | null) => {
    if (day !== null && day < earliest) earliest = day;
    if (day !== null && day > latest) latest = day;
  };
  stretch(end);
  for (const {date_earliest, date_latest} of contacts) {
    stretch(date_earliest);
    stretch(date_latest);
  }
  return {earliest, latest};
}

function row({period, period_id, start, end, prominence, n_low, n_high}: Cell): FrequencyRow {
  return {
    period,
    period_id,
    start,
    end,
    prominence,
    level: "all",
    channel: "all",
    direction: "all",
    host: "all",
    provenance: "texts",
    reported_by: "all",
    unit: "row",
    n_low,
    n_high,
    exposure_days: null,
    coverage: "none",
    rate_low: null,
    rate_high: null
  };
}

const PERIODS = ["year", "quarter", "month"];
const inOrder = by<FrequencyRow>(
  (frequency) => PERIODS.indexOf(frequency.period),
  (frequency) => frequency.start,
  (frequency) => PROMINENCES.indexOf(frequency.prominence)
);
