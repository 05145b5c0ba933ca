import {parseEdtf} from "../../time/edtf.js";
import type {DataTables} from "../data-tables.js";
import {type Problem, problem} from "../problem.js";
import {placed} from "./placed.js";

/** Contacts that the record does not count as a leader's though one who took part was in such an office on all its days. */
export function checkLevels({offices, reference: {record, tenures}}: DataTables): Problem[] {
  const top = new Set(offices.rows.filter(({level}) => level === "leader").map(({office_id}) => office_id));
  const held = tenures.rows.filter(({office_id, status}) => top.has(office_id) && status !== "elect");
  return placed(record).flatMap(({row, at}) => {
    const {earliest, latest} = parseEdtf(row.date);
    const leader = held.find(
      ({person_id, start, end}) =>
        row.participants.includes(person_id) &&
        (parseEdtf(start).latest ?? "9999") <= (earliest ?? "0000") &&
        (latest ?? "9999") < (end === null ? "9999" : (parseEdtf(end).earliest ?? "0000"))
    );
    if (leader === undefined || row.level === "leader") return [];
    const message = `is the level, but ${leader.person_id} was ${leader.status} ${leader.office} then`;
    return [problem(at("level"), message, "write leader or mend the date")];
  });
}
