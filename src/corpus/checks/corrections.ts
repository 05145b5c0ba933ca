import {cellFaults} from "../cell.js";
import type {DataTables} from "../data-tables.js";
import {type Problem, problem} from "../problem.js";
import {type PlacedRow, placed} from "./placed.js";

type Correction = PlacedRow<DataTables["reference"]["corrections"]["schema"]>;

/** Actions whose value is another contact. */
const TAKES_A_CONTACT = ["split", "merge"];

/**
 * Corrections of rows that are not on the record, or of texts that are not there. Whether a text still has a contact where
 * the id says is known when it is coded: the tables refuse such a correction.
 */
export function checkCorrections(
  {reference: {corrections, record}}: DataTables,
  articles: readonly string[]
): Problem[] {
  const homes = new Set([...record.rows.map(({record_id}) => `r:${record_id}`), ...articles]);
  return placed(corrections).flatMap((correction) => [
    ...lost(correction, "contact_id", homes),
    ...unsaid(correction),
    ...(TAKES_A_CONTACT.includes(correction.row.action) ? lost(correction, "value", homes) : [])
  ]);
}

/** An override says what it sets; a date it sets is one. */
function unsaid({row: {action, field, value}, at}: Correction): Problem[] {
  if (action !== "override") return [];
  if (field === null) return [problem(at("field"), "is blank, and an override sets a field", "name the field it sets")];
  if (field !== "date" || (value !== null && cellFaults(value, {type: "edtf"}).length === 0)) return [];
  return [problem(at("value"), "is not a date", "write it as YYYY-MM-DD, YYYY-MM or YYYY")];
}

function lost({row, at}: Correction, column: "contact_id" | "value", homes: ReadonlySet<string>): Problem[] {
  const id = row[column];
  if (id === null) return [problem(at(column), "names no contact", "give the id of the other contact")];
  const home = id.startsWith("r:") ? id : (id.split("@")[0] ?? "");
  if (homes.has(home)) return [];
  const fix = "take the correction out, or write r: and a record_id, or a text's id, @ and where the contact begins";
  return [problem(at(column), "is no contact of the record or of a text", fix)];
}
