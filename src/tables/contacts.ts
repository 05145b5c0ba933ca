import {eventCodes} from "./cameo.js";
import type {WorldContact} from "./combine-contacts.js";
import type {ContactRow, Level} from "./rows.js";

export interface ContactFacts {
  /** Level by contact id. */
  levels: ReadonlyMap<string, Level>;
  /** The two sides the tables are about. */
  sides: readonly string[];
}

/** The contacts as published; nothing of the public record stands beside them yet. */
export function contactRows(contacts: readonly WorldContact[], {levels, sides}: ContactFacts): ContactRow[] {
  return contacts.map((contact) => ({
    contact_id: contact.contact_id,
    also: contact.also,
    channel: contact.channel,
    status: contact.status,
    date: contact.date,
    date_earliest: contact.date_earliest,
    date_latest: contact.date_latest,
    date_basis: contact.date_basis,
    direction: directionOf(contact),
    initiator: contact.initiator,
    host: contact.host,
    travelled: contact.travelled,
    invited_by: contact.invited_by,
    journey_id: null,
    place: contact.place,
    country: contact.country,
    multilateral: contact.multilateral,
    level: levels.get(contact.contact_id) ?? "official",
    occasion: contact.occasion,
    occasion_kind: contact.occasion_kind,
    affected: contact.affected,
    prominence: contact.prominence,
    ...eventCodes({...contact, sides: [...sides, ...contact.participants.map((participant) => participant.side)]}),
    provenance: "texts",
    article_ids: contact.article_ids,
    record_ids: [],
    reported_by: null,
    source_url: []
  }));
}

/** The side that called or wrote, or of a meeting or visit the side that came. */
export function directionOf({channel, initiator, travelled}: WorldContact): string {
  const inPerson = channel === "meeting" || channel === "visit";
  return (inPerson ? travelled : initiator) ?? "unknown";
}
