import type {ChartEntry} from "./chart.js";
import {orNothing} from "./or-nothing.js";
import {drawRates} from "./rate-by-leader/draw.js";
import {lastDayOf, leaderName, partWords, rateCount, rateNumber, rateWords} from "./rate-by-leader/rate-words.js";
import {PARTS} from "./rate-by-leader/reported-parts.js";
import {common, type LeaderRate, type RateRows, rateRows} from "./rate-by-leader/rows.js";
import {dayWords} from "./words/days.js";
import {lengthWords} from "./words/length.js";
import {listOf} from "./words/sentence.js";

function headline(rows: RateRows): string {
  const {office} = rows;
  if (common(rows, "calls") === null || common(rows, "journeys") === null)
    return `Calls and journeys a year, under each ${office}`;
  return `More contact under one ${office} than under another? The ranges overlap`;
}

function alt(rows: RateRows): string {
  const told = rows.leaders.map(
    (leader) => `${leaderName(leader)} ${rateWords(leader.calls)} and ${rateWords(leader.journeys)}`
  );
  return `Bars with intervals, calls and then journeys at the level of leaders under each ${rows.office}: ${listOf(told)}.`;
}

const UNITS = ["calls", "journeys"] as const;

function lines(leader: LeaderRate, unit: (typeof UNITS)[number]): (string | number)[] {
  const {rate, low, high, parts, ...counts} = leader[unit];
  return [
    leaderName(leader),
    `${dayWords(leader.start)} to ${dayWords(lastDayOf(leader))}`,
    leader.days,
    rateCount({rate, low, high, parts, ...counts}, unit.slice(0, -1)),
    rateNumber(rate),
    `${rateNumber(low)}–${rateNumber(high)}`,
    ...PARTS.map((part) => parts[part])
  ];
}

/** How many calls and journeys a year there were under each holder of the first side's top office. */
export const rateByLeader: ChartEntry<RateRows> = {
  slug: "rate-by-leader",
  scope: "record",
  tables: ["frequency", "contacts", "journeys", "tenures"],
  rows: rateRows,
  headline,
  counted: () =>
    "Calls in which a leader of either side took part, and journeys on which one was met, for each year covered. A stroke is the rate, the pale bar its exact (Garwood) 95 % range, pointed where it goes on. Short times in office leave wide ranges.",
  alt,
  table: (rows) => ({
    columns: [
      "Who",
      "Time",
      "Days covered",
      "Found",
      "A year",
      "95 % interval",
      ...PARTS.map((part) => `Reported by outlets: ${partWords(part, rows)}`)
    ],
    rows: rows.leaders.flatMap((leader) => UNITS.map((unit) => lines(leader, unit)))
  }),
  source: () => "Source: public reports, each row with its address; tenures compiled from public reports",
  note: (rows) => {
    const times = rows.leaders.map((leader) => `${leaderName(leader)} ${lengthWords(leader.days)}`);
    return `n = ${rows.n} calls and journeys${rows.unknown === 0 ? "" : `, ${rows.unknown} more may lie in these times`}. Covered: ${times.length === 0 ? "nothing" : listOf(times)}. A call nobody reported is missing.`;
  },
  draw: orNothing(drawRates, "no leader’s time in office is covered", ({leaders}) => leaders.length === 0)
};
