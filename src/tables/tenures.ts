import {parseEdtf} from "../time/edtf.js";
import {sortedBy} from "./compare.js";
import type {TenureRow} from "./rows.js";

/** Who held which office when, office by office in order of time. */
export function tenureRows(tenures: readonly TenureRow[]): TenureRow[] {
  const rows = tenures.map(({person_id, name, office_id, office, side, status, ...rest}) => ({
    person_id,
    name,
    office_id,
    office,
    side,
    status,
    start: rest.start,
    end: rest.end,
    end_reason: rest.end_reason,
    confidence: rest.confidence,
    source_url: rest.source_url,
    notes: rest.notes
  }));
  return sortedBy(
    rows,
    (row) => row.office_id,
    (row) => parseEdtf(row.start).earliest,
    (row) => row.person_id,
    (row) => row.status
  );
}
