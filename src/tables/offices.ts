import {by} from "./compare.js";
import {MadeOf} from "./made-of.js";
import type {OfficeRow} from "./rows.js";

/** The offices whose holders' contacts are coded, in the order of their ids. */
export function officeRows(offices: readonly OfficeRow[]): OfficeRow[] {
  return rows.of(offices, [], () =>
    offices
      .map(({office_id, office, side, level, role}) => ({office_id, office, side, level, role}))
      .sort(by((row) => row.office_id))
  );
}

const rows = new MadeOf<OfficeRow[]>();
