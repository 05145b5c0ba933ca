import {eventCodes} from "./cameo.js";
import type {JoinedContact} from "./join-witnesses.js";
import {MadeOf} from "./made-of.js";
import type {ContactRow, Level} from "./rows.js";

export interface ContactFacts {
  /** Level by contact id, from the offices of those who took part. */
  levels: ReadonlyMap<string, Level>;
  /** The two sides the tables are about. */
  sides: readonly string[];
  /** Journey by contact id. */
  journeys: ReadonlyMap<string, string>;
}

const LEVELS: readonly Level[] = ["official", "minister", "leader"];

/** The contacts as published. */
export function contactRows(contacts: readonly JoinedContact[], facts: ContactFacts): ContactRow[] {
  const sides = facts.sides.join(" ");
  return contacts.map((contact) => {
    const level = levelOf(contact, facts.levels);
    const journey_id = facts.journeys.get(contact.contact_id) ?? null;
    return rows.of(contact, [level, journey_id, sides], () => rowOf(contact, {...facts, level, journey_id}));
  });
}

const rows = new MadeOf<ContactRow>();

type OfContact = Pick<ContactFacts, "sides"> & Pick<ContactRow, "level" | "journey_id">;

function rowOf(contact: JoinedContact, {sides, level, journey_id}: OfContact): ContactRow {
  return {
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
    journey_id,
    place: contact.place,
    country: contact.country,
    multilateral: contact.multilateral,
    level,
    occasion: contact.occasion,
    occasion_kind: contact.occasion_kind,
    affected: contact.affected,
    prominence: contact.article_ids.length === 0 ? null : contact.prominence,
    ...eventCodes({...contact, sides: [...sides, ...contact.participants.map(({side}) => side)]}),
    provenance: contact.provenance,
    article_ids: contact.article_ids,
    record_ids: contact.record_ids,
    reported_by: contact.reported_by,
    confidence: contact.confidence,
    source_url: contact.source_url
  };
}

/** The level by the offices held, or that of the record where it is higher: not every office is in the tables. */
export function levelOf({contact_id, atLeast}: JoinedContact, levels: ReadonlyMap<string, Level>): Level {
  const ranks = [levels.get(contact_id), atLeast].map((level) => LEVELS.indexOf(level ?? "official"));
  return LEVELS[Math.max(...ranks)] ?? "official";
}

/** The side that called or wrote, or of a meeting or visit the side that came. */
export function directionOf({channel, initiator, travelled}: JoinedContact): string {
  const inPerson = channel === "meeting" || channel === "visit";
  return (inPerson ? travelled : initiator) ?? "unknown";
}
