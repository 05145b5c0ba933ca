import type {DataTables} from "../data-tables.js";
import {type Problem, problem} from "../problem.js";
import {type PlacedRow, placed} from "./placed.js";

type Rereading = PlacedRow<DataTables["reference"]["rereadings"]["schema"]>;

/** Readings that claim to have read nothing, or read though nothing was reached; callers of what is no call. */
export function checkRereadings({reference: {rereadings, record}}: DataTables): Problem[] {
  const channels = new Map(record.rows.map(({record_id, channel}) => [record_id, channel]));
  return placed(rereadings).flatMap((reading) => [
    ...unread(reading),
    ...callerOfNone(reading, channels.get(reading.row.record_id))
  ]);
}

function unread({row: {outcome, read}, at}: Rereading): Problem[] {
  if (outcome === "not_reached" && read.length > 0) {
    return [
      problem(at("read"), "was read, though the row was not reached", "say what came of it or blank the addresses")
    ];
  }
  if (outcome === "not_reached" || read.length > 0) return [];
  return [problem(at("read"), "names nothing that was read", "give its address or write not_reached")];
}

function callerOfNone({row: {caller}, at}: Rereading, channel: string | undefined): Problem[] {
  if (caller === null || channel === undefined || channel === "call" || channel === "video_call") return [];
  return [problem(at("caller"), `does not go with a ${channel}`, "leave it blank")];
}
