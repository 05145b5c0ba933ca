import type {ContactRow, MentionRow} from "../../tables/rows.js";
import {ofContact} from "../rows-of.js";

/** The text's words for the day of a contact: those of the mention that fixed it, else the first there are. */
export function dateExpression(contact: ContactRow, mentions: readonly MentionRow[]): string | null {
  const own = ofContact(mentions, contact.contact_id).filter((m) => m.date_expression !== null);
  const fixing = own.find((m) => m.date_earliest === contact.date_earliest && m.date_latest === contact.date_latest);
  return (fixing ?? own[0])?.date_expression ?? null;
}
