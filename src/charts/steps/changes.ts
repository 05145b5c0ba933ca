import type {Tables, TransitionRow} from "../../tables/rows.js";
import type {Dyad} from "../chart.js";
import type {Lane} from "../lane.js";
import {officeWords, shortName} from "../words/name.js";

/** The first contact of its kind with a new holder: days after the change, from `low` to `high`. */
export interface First {
  kind: "message" | "call" | "meeting";
  id: string;
  low: number;
  high: number;
}

/** A change of a leading office, and the first contacts with the new holder. */
export interface Change {
  name: string;
  office: string;
  /** Of the top office, not of a ministry. */
  top: boolean;
  lane: Lane;
  date: string;
  firsts: First[];
}

/** The changes that the record covers, those of the top office first, then in the order of time. */
export function changesOf(tables: Tables, dyad: Dyad): Change[] {
  const changes = tables.transitions
    .filter(({coverage, incoming_name}) => coverage !== null && coverage !== "none" && incoming_name !== null)
    .map((row) => changeOf(row, tables, dyad))
    .filter(({firsts}) => firsts.length > 0);
  return changes.sort((a, b) => Number(b.top) - Number(a.top) || (a.date < b.date ? -1 : 1));
}

function changeOf(row: TransitionRow, {offices}: Tables, dyad: Dyad): Change {
  const {top_offices, sides} = dyad;
  const office = offices.find(({office_id}) => office_id === row.office_id)?.office ?? "";
  const firsts: (First | null)[] = [
    first("message", row.first_message, [row.message_lag_low, row.message_lag_high]),
    first("call", row.first_call, [row.call_lag_low, row.call_lag_high]),
    first("meeting", row.first_meeting, [row.meeting_lag_low, row.meeting_lag_high])
  ];
  return {
    name: shortName(row.incoming_name ?? "", dyad),
    office: officeWords(office),
    top: top_offices.includes(row.office_id),
    lane: sides[0]?.side === row.side ? "first" : "second",
    date: row.date,
    firsts: firsts.filter((one) => one !== null)
  };
}

function first(kind: First["kind"], id: string | null, [low, high]: (number | null)[]): First | null {
  if (id === null || low === null || high === null || low === undefined || high === undefined) return null;
  return {kind, id, low, high};
}
