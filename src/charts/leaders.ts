import type {ChartEntry} from "./chart.js";
import {drawLeaders} from "./drawings.js";
import {columns, type Labels, label} from "./label.js";
import {type LeaderRows, type LeaderSide, leaderRows} from "./leaders/rows.js";
import {dayWords} from "./words/days.js";
import {countOf, numberWord} from "./words/number-word.js";
import {capital, listOf} from "./words/sentence.js";

/** Distinct people who held the office, those who only acted left out. */
function holders({bands}: LeaderSide): string[] {
  return [...new Set(bands.filter(({status}) => status === "incumbent").map(({name}) => name))];
}

function headline({sides}: LeaderRows, labels: Labels): string {
  const [first, second] = sides;
  if (first === undefined || second === undefined) return label(labels, "leaders.title");
  const values = {
    holders: countOf(holders(first).length, first.office),
    here: first.capital,
    others: numberWord(holders(second).length),
    there: second.capital
  };
  return capital(label(labels, "leaders.title-counted", values));
}

function alt(rows: LeaderRows): string {
  const told = rows.sides.map(
    (side) =>
      `${side.capital}: ${listOf(side.bands.map(({name, status}) => (status === "acting" ? `${name} (acting)` : name)))}`
  );
  const calls = rows.handovers.reduce((sum, {calls}) => sum + calls.length, 0);
  const days =
    rows.handovers.length === 0
      ? ""
      : ` Below, ${countOf(rows.handovers.length, "change")} of hands day by day, with ${countOf(calls, "call")} from the texts.`;
  return `Bars in time show who held the top office. ${told.join(". ")}.${days}`;
}

/** Who held which top office when, and each change of hands. */
export const leaders: ChartEntry<LeaderRows> = {
  slug: "leaders",
  scope: "texts",
  tables: ["tenures", "transitions"],
  rows: leaderRows,
  headline,
  counted: (_, labels) => label(labels, "leaders.counted"),
  alt,
  table: (rows, labels) => ({
    columns: columns(labels, "side", "who", "status", "since", "until"),
    rows: rows.sides.flatMap(({capital, bands, elect}) =>
      [...bands, ...elect]
        .sort((a, b) => (a.start < b.start ? -1 : 1))
        .map((band) => [capital, band.name, band.status, dayWords(band.start), dayWords(band.end)])
    )
  }),
  source: (_, labels) => label(labels, "leaders.source"),
  note: ({n, period}, labels) =>
    label(labels, "leaders.note", {n, start: dayWords(period.start), end: dayWords(period.end)}),
  draw: drawLeaders
};
