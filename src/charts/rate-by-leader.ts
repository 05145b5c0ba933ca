import type {ChartEntry} from "./chart.js";
import {columns, type Labels, label} from "./label.js";
import {orNothing} from "./or-nothing.js";
import {drawRates} from "./rate-by-leader/draw.js";
import {lastDayOf, leaderName, partWords, rateCount, rateNumber, rateWords} from "./rate-by-leader/rate-words.js";
import {PARTS} from "./rate-by-leader/reported-parts.js";
import {common, type LeaderRate, type RateRows, rateRows} from "./rate-by-leader/rows.js";
import {dayWords} from "./words/days.js";
import {lengthWords} from "./words/length.js";
import {listOf} from "./words/sentence.js";

function headline(rows: RateRows, labels: Labels): string {
  const {office} = rows;
  if (common(rows, "calls") === null || common(rows, "journeys") === null)
    return label(labels, "rate-by-leader.title", {office});
  return label(labels, "rate-by-leader.title-overlap", {office});
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
  counted: (_, labels) => label(labels, "rate-by-leader.counted"),
  alt,
  table: (rows, labels) => ({
    columns: [
      ...columns(labels, "who", "time", "days-covered", "found", "a-year", "interval"),
      ...PARTS.map((part) => label(labels, "column.reported-by-outlets", {side: partWords(part, rows)}))
    ],
    rows: rows.leaders.flatMap((leader) => UNITS.map((unit) => lines(leader, unit)))
  }),
  source: (_, labels) => label(labels, "rate-by-leader.source"),
  note: ({n, unknown, leaders}, labels) => {
    const times = leaders.map((leader) => `${leaderName(leader)} ${lengthWords(leader.days)}`);
    const more = unknown === 0 ? "" : label(labels, "rate-by-leader.note-more", {unknown});
    const covered = times.length === 0 ? label(labels, "rate-by-leader.note-nothing") : listOf(times);
    return label(labels, "rate-by-leader.note", {n, more, covered});
  },
  draw: orNothing(drawRates, "rate-by-leader", ({leaders}) => leaders.length === 0)
};
