import type {FrequencyRow, Tables} from "../../tables/rows.js";
import type {ChartRows, Dyad} from "../chart.js";
import {dayAndMonth} from "../words/days.js";

/** The fewest and the most there may be. */
export interface Count {
  low: number;
  high: number;
}

export interface YearCell {
  year: number;
  contacts: Count;
  journeys: Count;
  /** Whether the contacts of that level were searched for. */
  searched: boolean;
}

export interface LevelPanel {
  level: "leader" | "minister";
  cells: YearCell[];
  contacts: Count;
  journeys: Count;
}

export interface ByYearRows extends ChartRows {
  panels: LevelPanel[];
  /** The day and month on which the record stops within its last year, or null. */
  stop: string | null;
}

const LEVELS = ["leader", "minister"] as const;

/** Contacts and journeys of the record in each year, for leaders and for ministers. */
export function byYearRows({frequency}: Pick<Tables, "frequency">, {period}: Dyad): ByYearRows {
  const years = frequency.filter(
    ({period: unit, provenance, channel, direction, host, reported_by}) =>
      unit === "year" &&
      provenance === "record" &&
      [channel, direction, host, reported_by].every((value) => value === "all")
  );
  const panels = LEVELS.flatMap((level) => {
    const own = years.filter((row) => row.level === level);
    return own.length === 0 ? [] : [panelOf(level, own)];
  });
  const cells = panels.flatMap((panel) => panel.cells);
  return {
    panels,
    stop: period.end === null || period.end.endsWith("-12-31") ? null : dayAndMonth(period.end),
    n: panels.reduce((sum, {contacts}) => sum + contacts.low, 0),
    unknown: cells.reduce((sum, {contacts}) => sum + contacts.high - contacts.low, 0)
  };
}

function panelOf(level: LevelPanel["level"], rows: readonly FrequencyRow[]): LevelPanel {
  const years = [...new Set(rows.map(({period_id}) => period_id))].sort();
  const cells = years.map((id) => {
    const own = rows.filter(({period_id}) => period_id === id);
    return {
      year: Number(id),
      contacts: countOf(own, "row"),
      journeys: countOf(own, "journey"),
      searched: own.some(({unit, coverage}) => unit === "row" && coverage !== "none")
    };
  });
  const total = (unit: "contacts" | "journeys"): Count => ({
    low: cells.reduce((sum, cell) => sum + cell[unit].low, 0),
    high: cells.reduce((sum, cell) => sum + cell[unit].high, 0)
  });
  return {level, cells, contacts: total("contacts"), journeys: total("journeys")};
}

function countOf(rows: readonly FrequencyRow[], unit: FrequencyRow["unit"]): Count {
  const row = rows.find((one) => one.unit === unit);
  return {low: row?.n_low ?? 0, high: row?.n_high ?? 0};
}
