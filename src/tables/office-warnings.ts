import type {Tables} from "./rows.js";

/** A line for each office that a text states and the tenures do not bear out on the days of the contact. */
export function officeWarnings({participants, contacts}: Pick<Tables, "participants" | "contacts">): string[] {
  const dates = new Map(contacts.map(({contact_id, date}) => [contact_id, date]));
  return participants
    .filter(({certain, office_basis, person_id}) => !certain && office_basis === "stated" && person_id !== null)
    .map(({contact_id, name, office, office_status}) => {
      const stated = [office_status, office].filter((part) => part !== null).join(" ");
      return `${contact_id}: ${name} is said to be ${stated}; by the tenures not on every day of ${dates.get(contact_id)}`;
    });
}
