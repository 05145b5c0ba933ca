import type {Tables} from "../../tables/rows.js";
import type {ChartRows, Dyad, Side} from "../chart.js";
import {claimStanding, type Standing} from "../claim-standing.js";
import {ofContact} from "../rows-of.js";
import {type RecordMark, recordRows} from "../the-line/record-rows.js";

/** Whose outlets report a call: the first side's only, both sides', the second's only, or only others'. */
export type Reporter = 0 | "both" | 1 | "other";

export const REPORTERS: readonly Reporter[] = [0, "both", 1, "other"];

export interface ReportedCall {
  mark: RecordMark;
  /** 0 or 1, the side that rang; null where no report says. */
  caller: number | null;
  reporter: Reporter;
}

export interface ReportRows extends ChartRows {
  sides: Pick<Side, "capital" | "name" | "color">[];
  calls: ReportedCall[];
  /** How far it carries that each side's outlets report the calls it received. */
  standing: Standing;
}

/** Every call by who rang and by whose outlets report it. */
export function reportRows(tables: Tables, dyad: Dyad, texts: Tables = tables): ReportRows {
  const {marks, sides} = recordRows(tables, dyad, texts);
  const calls = marks
    .filter(({kind}) => kind === "call")
    .map((mark) => ({
      mark,
      caller: mark.lane === "line" ? null : mark.lane === "first" ? 0 : 1,
      reporter: reporterOf(ofContact(tables.contacts, mark.key)[0]?.reported_by ?? null, dyad)
    }));
  return {
    sides,
    calls,
    standing: claimStanding(tables.claims, "own-outlets"),
    n: calls.length,
    unknown: calls.filter(({caller}) => caller === null).length
  };
}

function reporterOf(reported_by: string | null, {sides}: Dyad): Reporter {
  if (reported_by === "both") return "both";
  const index = sides.findIndex(({side}) => side === reported_by);
  return index === 0 || index === 1 ? index : "other";
}

/** How many calls a side's outlets report, alone or with the other's; of those rung by `caller` if given. */
export function reportedBy({calls}: ReportRows, side: number, caller?: number): number {
  return calls.filter(
    (call) => (call.reporter === side || call.reporter === "both") && (caller === undefined || call.caller === caller)
  ).length;
}
