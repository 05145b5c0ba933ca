import {by} from "./compare.js";
import type {OfficeRow} from "./rows.js";

/** The offices whose holders' contacts are coded, in the order of their ids. */
export function officeRows(offices: readonly OfficeRow[]): OfficeRow[] {
  return offices
    .map(({office_id, office, side, level, role}) => ({office_id, office, side, level, role}))
    .sort(by((row) => row.office_id));
}
