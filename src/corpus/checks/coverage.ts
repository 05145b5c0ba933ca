import type {DataTables} from "../data-tables.js";
import {type Problem, problem} from "../problem.js";
import {type PlacedRow, placed} from "./placed.js";

type Span = PlacedRow<DataTables["reference"]["coverage"]["schema"]>;

/** Spans that end before they start, and two of one level and channel that share a day. */
export function checkCoverage({reference: {coverage}}: DataTables): Problem[] {
  const spans = placed(coverage);
  return spans.flatMap((span, index) => [...backwards(span), ...shared(span, spans.slice(0, index))]);
}

function backwards({row: {start, end}, at}: Span): Problem[] {
  return end < start ? [problem(at("end"), `is before the start ${start}`, "give the last day that was searched")] : [];
}

function shared({row, at}: Span, earlier: readonly Span[]): Problem[] {
  const other = earlier.find(
    ({row: {level, channel, start, end}}) =>
      level === row.level && channel === row.channel && start <= row.end && row.start <= end
  );
  if (!other) return [];
  const message = `shares days with row ${other.line}, of the same level and channel`;
  return [problem(at("start"), message, "begin the day after the other ends")];
}
