import type {WorldContact} from "./combine-contacts.js";

/** From every id a contact has in some text to the id it has in the tables. */
export function contactIds(contacts: readonly WorldContact[]): ReadonlyMap<string, string> {
  return new Map(
    contacts.flatMap(({contact_id, also}) => [contact_id, ...also].map((id) => [id, contact_id] as const))
  );
}
