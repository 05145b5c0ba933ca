import {parseEdtf} from "../../time/edtf.js";
import type {DataTables} from "../data-tables.js";
import {type Problem, problem} from "../problem.js";
import {checkNames} from "./names.js";
import {type PlacedRow, placed} from "./placed.js";

type Tenure = PlacedRow<DataTables["reference"]["tenures"]["schema"]>;

/** Tenures that end before they start, two holders of one office at once, names that differ from the person's. */
export function checkTenures(tables: DataTables): Problem[] {
  const {tenures} = tables.reference;
  const spans = placed(tenures);
  return [
    ...spans.flatMap(backwards),
    ...overlaps(spans.filter(({row}) => row.status !== "elect")),
    ...checkNames(tables, tenures, {id: "person_id", name: "name"})
  ];
}

/** `end` is the first day that no longer counts, so a tenure that ends where it starts has no day. */
function backwards({row: {start, end}, at}: Tenure): Problem[] {
  const last = end === null ? null : parseEdtf(end).latest;
  const first = parseEdtf(start).earliest;
  if (last === null || first === null || last > first) return [];
  return [problem(at("end"), `is not after the start ${start}`, "give the first day out of office")];
}

/** Only a day both certainly held the office on counts as overlap. */
function overlaps(spans: Tenure[]): Problem[] {
  return spans.flatMap((span, index) => {
    const other = spans.slice(0, index).find((before) => holdTogether(before, span));
    if (!other) return [];
    const message = `falls into the tenure of ${other.row.person_id} on row ${other.line}, of the same office`;
    return [problem(span.at("start"), message, "end one where the other begins")];
  });
}

function holdTogether(a: Tenure, b: Tenure): boolean {
  if (a.row.office_id !== b.row.office_id) return false;
  return certainStart(a) < certainEnd(b) && certainStart(b) < certainEnd(a);
}

function certainStart({row}: Tenure): string {
  return parseEdtf(row.start).latest ?? "9999";
}

function certainEnd({row}: Tenure): string {
  return row.end === null ? "9999" : (parseEdtf(row.end).earliest ?? "0000");
}
