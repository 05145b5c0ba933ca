import type {Tables, TransitionRow} from "../../tables/rows.js";
import type {ChartRows, Dyad, Side} from "../chart.js";
import type {OfficeStatus} from "../codes.js";
import {type Band, electBands, holderBands, type Period} from "../holders.js";
import {officeWords, shortName} from "../words/name.js";
import {type Handover, handoversOf} from "./handovers.js";

export interface LeaderSide extends Pick<Side, "capital" | "name" | "color"> {
  /** What the top office is called, e.g. "president". */
  office: string;
  bands: Band[];
  elect: Band[];
  /** Days on which a holder was elected again. */
  again: {name: string; date: string}[];
  /** How the last holder of the period left, if the period ends with it. */
  left: string | null;
}

export interface LeaderRows extends ChartRows {
  period: Period;
  sides: LeaderSide[];
  handovers: Handover[];
}

/** Who held the top offices when, and each change of hands day by day. */
export function leaderRows(tables: Tables, dyad: Dyad): LeaderRows {
  const period = {start: dyad.period.start, end: dyad.period.end ?? lastTenure(tables, dyad)};
  const sides = dyad.sides.map((_, index) => sideOf(tables, dyad, {period, index}));
  const n = sides.reduce((sum, {bands, elect}) => sum + bands.length + elect.length, 0);
  return {period, sides, handovers: handoversOf(tables, dyad, period), n, unknown: 0};
}

function lastTenure({tenures}: Tables, dyad: Dyad): string {
  const starts = tenures.filter(({office_id}) => dyad.top_offices.includes(office_id)).map(({start}) => start);
  return starts.sort().at(-1) ?? dyad.period.start;
}

interface Place {
  period: Period;
  index: number;
}

const HELD: OfficeStatus[] = ["incumbent", "acting"];

function sideOf(tables: Tables, dyad: Dyad, {period, index}: Place): LeaderSide {
  const {side = "", capital = "", name = "", color = {light: "", dark: ""}} = dyad.sides[index] ?? {};
  const bands = holderBands(tables.tenures, {dyad, period, index});
  const own = tables.tenures.filter((t) => t.side === side && dyad.top_offices.includes(t.office_id));
  const last = own.find((t) => t.end === dyad.period.end && HELD.includes(t.status));
  return {
    capital,
    name,
    color,
    office: officeWords(bands[0]?.office ?? "top office"),
    bands,
    elect: electBands(tables.tenures, {dyad, period, index}),
    again: again(tables.transitions, dyad, {period, index}),
    left:
      last === undefined
        ? null
        : `${shortName(last.name, dyad)}, ${last.end_reason === "overthrow" ? "overthrown" : "leaves"}`
  };
}

/** A re-election has a vote and often a result: the later of the two stands for it. */
function again(transitions: readonly TransitionRow[], dyad: Dyad, {period, index}: Place): LeaderSide["again"] {
  const elections = transitions.filter(
    (t) =>
      t.side === dyad.sides[index]?.side &&
      dyad.top_offices.includes(t.office_id) &&
      t.change_id === null &&
      (t.stage === "vote" || t.stage === "result") &&
      t.date >= period.start &&
      t.date <= period.end
  );
  const byYear = new Map(elections.map((t) => [t.date.slice(0, 4), t]));
  return [...byYear.values()].map((t) => ({name: shortName(t.incoming_name ?? "", dyad), date: t.date}));
}
