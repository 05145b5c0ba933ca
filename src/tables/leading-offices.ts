import type {OfficeRow} from "./rows.js";

/** The roles whose changes of holder are followed, on either side. */
export const LEADING_ROLES: readonly string[] = ["president", "foreign_minister"];

/** The offices whose changes of holder are followed. */
export function leadingOffices(offices: readonly OfficeRow[]): OfficeRow[] {
  return offices.filter(({role}) => LEADING_ROLES.includes(role));
}
