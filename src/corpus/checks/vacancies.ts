import {parseEdtf} from "../../time/edtf.js";
import type {DataTables} from "../data-tables.js";
import {type Problem, warning} from "../problem.js";
import {type PlacedRow, placed} from "./placed.js";

type Tenure = PlacedRow<DataTables["reference"]["tenures"]["schema"]>;

/** Days on which surely nobody held an office that was held before and after, where no transition tells that it fell vacant. */
export function checkVacancies(tables: DataTables): Problem[] {
  const {tenures} = tables.reference;
  const spans = placed(tenures).filter((span) => span.row.status !== "elect" && endOf(span) > startOf(span));
  return spans.flatMap((span) => {
    const {office_id, start} = span.row;
    const before = spans.filter((other) => other.row.office_id === office_id && startOf(other) < startOf(span));
    const from = before.map(endOf).sort().at(-1);
    if (from === undefined || from >= (parseEdtf(start).earliest ?? "") || isTold(tables, office_id, from)) return [];
    const fix = "add who held it or, if it was vacant, the step by which it fell vacant to transitions.csv";
    return [warning(span.at("start"), `leaves ${office_id} without a holder from ${from}`, fix)];
  });
}

function startOf({row}: Tenure): string {
  return parseEdtf(row.start).latest ?? "9999";
}

function endOf({row}: Tenure): string {
  return row.end === null ? "9999" : (parseEdtf(row.end).latest ?? "9999");
}

function isTold({reference: {transitions}}: DataTables, office: string, day: string): boolean {
  return transitions.rows.some(
    ({office_id, stage, date}) => office_id === office && stage === "end" && parseEdtf(date).latest === day
  );
}
