import type {ChartEntry} from "./chart.js";
import {drawLeaders} from "./drawings.js";
import {type LeaderRows, type LeaderSide, leaderRows} from "./leaders/rows.js";
import {dayWords} from "./words/days.js";
import {countOf, numberWord} from "./words/number-word.js";
import {capital, listOf} from "./words/sentence.js";

/** Distinct people who held the office, those who only acted left out. */
function holders({bands}: LeaderSide): string[] {
  return [...new Set(bands.filter(({status}) => status === "incumbent").map(({name}) => name))];
}

function headline({sides}: LeaderRows): string {
  const [first, second] = sides;
  if (first === undefined || second === undefined) return "Who held the top offices";
  const many = holders(first).length;
  return capital(
    `${countOf(many, first.office)} in ${first.capital}, ${numberWord(holders(second).length)} in ${second.capital}`
  );
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
  counted: () =>
    "Solid: in office. Hatched: acting. Dashed and open: elected, not yet in office. A term begins with the step that gives the office, not with the vote.",
  alt,
  table: (rows) => ({
    columns: ["Side", "Who", "Status", "From", "Until"],
    rows: rows.sides.flatMap(({capital, bands, elect}) =>
      [...bands, ...elect]
        .sort((a, b) => (a.start < b.start ? -1 : 1))
        .map((band) => [capital, band.name, band.status, dayWords(band.start), dayWords(band.end)])
    )
  }),
  source: () => "Source: tenures and transitions, compiled from public reports, each row with its address",
  note: (rows) =>
    `n = ${rows.n} spans, cut to the period ${dayWords(rows.period.start)} to ${dayWords(rows.period.end)}.`,
  draw: drawLeaders
};
