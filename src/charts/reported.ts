import type {ContactRow, Tables} from "../tables/rows.js";

/** The contacts that took place and that a text reports. One that only the public record knows has no passage to show. */
export function reportedContacts({contacts}: Pick<Tables, "contacts">): ContactRow[] {
  return contacts.filter(({status, provenance}) => status === "occurred" && provenance !== "record");
}
