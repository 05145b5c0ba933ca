import type {ParticipantRow} from "../../tables/rows.js";

/** What to say of an office that a text states and the tenures do not bear out on every day of the contact; else null. */
export function officeDoubt({
  person_id,
  office_basis,
  certain
}: Pick<ParticipantRow, "person_id" | "office_basis" | "certain">): string | null {
  if (certain || office_basis !== "stated" || person_id === null) return null;
  return "so the text; by the list of office-holders not on every day this may have been";
}
