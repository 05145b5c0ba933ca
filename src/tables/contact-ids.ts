import type {WorldContact} from "./combine-contacts.js";
import {MadeOf} from "./made-of.js";

/** From every id a contact has in some text to the id it has in the tables. */
export function contactIds(contacts: readonly WorldContact[]): ReadonlyMap<string, string> {
  return made.of(contacts, [], () => {
    const ids = new Map<string, string>();
    for (const {contact_id, also} of contacts) {
      ids.set(contact_id, contact_id);
      for (const id of also) ids.set(id, contact_id);
    }
    return ids;
  });
}

const made = new MadeOf<ReadonlyMap<string, string>>();
