import {MadeOf} from "../tables/made-of.js";
import type {ContactRow, Tables} from "../tables/rows.js";

/** The contacts that took place and that a text reports. One that only the public record knows has no passage to show. */
export function reportedContacts({contacts}: Pick<Tables, "contacts">): readonly ContactRow[] {
  return reported.of(contacts, [], () =>
    contacts.filter(({status, provenance}) => status === "occurred" && provenance !== "record")
  );
}

const reported = new MadeOf<readonly ContactRow[]>();
