import {MadeOf} from "../../tables/made-of.js";
import type {ContactRow, JourneyRow, ParticipantRow, Tables} from "../../tables/rows.js";
import type {Dyad} from "../chart.js";
import {compare} from "../compare.js";
import type {MarkFacts} from "../contact-mark.js";
import {type MarkKind, markKind} from "../mark-path.js";
import {namesOf} from "../names-of.js";
import {ofContact, ofContacts} from "../rows-of.js";
import {journeyWords} from "../the-line/journey-words.js";
import {intervalWords} from "../words/days.js";
import {whoWords} from "../words/who.js";

/** A call or message in which somebody of an office took part, or a journey with a meeting in which they did. */
export interface OfficeContact extends MarkFacts {
  kind: MarkKind;
  /** Index of the side that rang, wrote or came; null where that is not said or they met elsewhere. */
  by: number | null;
  earliest: string;
  latest: string;
}

const known = new WeakMap<Tables, Map<string, {dyad: Dyad; contacts: readonly OfficeContact[]}>>();
const offices = new MadeOf<ReadonlyMap<string | null, ReadonlySet<string>>>();

/** All dated contacts of the office, journeys as one each, in the order of time; made once of the same tables. */
export function officeContacts(office_id: string, tables: Tables, dyad: Dyad): readonly OfficeContact[] {
  const own = known.get(tables) ?? new Map<string, {dyad: Dyad; contacts: readonly OfficeContact[]}>();
  known.set(tables, own);
  const before = own.get(office_id);
  if (before?.dyad === dyad) return before.contacts;
  const contacts = soughtContacts(office_id, tables, dyad);
  own.set(office_id, {dyad, contacts});
  return contacts;
}

function soughtContacts(office_id: string, tables: Tables, dyad: Dyad): OfficeContact[] {
  const {participants, contacts} = tables;
  const ids = offices.of(participants, [], () => contactsByOffice(participants)).get(office_id) ?? [];
  const own = [...ids].flatMap((id) => ofContact(contacts, id)).filter(({status}) => status === "occurred");
  const held = new Set(own.map(({contact_id}) => contact_id));
  const trips = tables.journeys.filter(({contact_ids}) => contact_ids.some((id) => held.has(id)));
  const travelled = new Set(trips.flatMap(({contact_ids}) => contact_ids));
  return [
    ...own.filter(({contact_id}) => !travelled.has(contact_id)).flatMap((contact) => single(contact, tables, dyad)),
    ...trips.map((journey) => journeyMark(journey, {own: held, tables, dyad}))
  ].sort((a, b) => compare(a.earliest, b.earliest) || compare(a.key, b.key));
}

function contactsByOffice(participants: readonly ParticipantRow[]): Map<string | null, Set<string>> {
  const own = new Map<string | null, Set<string>>();
  for (const {office_id, contact_id} of participants) {
    const ids = own.get(office_id);
    if (ids) ids.add(contact_id);
    else own.set(office_id, new Set([contact_id]));
  }
  return own;
}

const indexOf = ({sides}: Dyad, side: string): number | null => {
  const index = sides.findIndex((one) => one.side === side);
  return index < 0 ? null : index;
};

const singles = new MadeOf<OfficeContact>();

function single(contact: ContactRow, tables: Tables, dyad: Dyad): OfficeContact[] {
  const {contact_id, date_earliest, date_latest, channel, direction, provenance} = contact;
  if (date_earliest === null || date_latest === null) return [];
  const own = ofContact(tables.participants, contact_id);
  const mention_id = mentionOf([contact_id], tables);
  const mark = singles.of(contact, [...namesOf(dyad), mention_id, ...own], () => ({
    key: contact_id,
    mention_id,
    filled: provenance !== "record",
    label: `${whoWords(contact, own, dyad).full}, ${intervalWords(date_earliest, date_latest)}`,
    kind: markKind(channel),
    by: indexOf(dyad, direction),
    earliest: date_earliest,
    latest: date_latest
  }));
  return [mark];
}

interface JourneyFacts {
  /** The ids of the contacts of the office. */
  own: ReadonlySet<string>;
  tables: Tables;
  dyad: Dyad;
}

const journeys = new MadeOf<OfficeContact>();

function journeyMark(journey: JourneyRow, {own, tables, dyad}: JourneyFacts): OfficeContact {
  const held = ofContacts(tables.contacts, journey.contact_ids).filter(({contact_id}) => own.has(contact_id));
  const ids = held.map(({contact_id}) => contact_id);
  const mention_id = mentionOf(ids, tables);
  const words = journeyWords(journey, tables, dyad);
  return journeys.of(journey, [...namesOf(dyad), mention_id, words, ...held], () => ({
    key: journey.journey_id,
    mention_id,
    filled: held.some(({provenance}) => provenance !== "record"),
    label: `${words}, ${intervalWords(journey.start, journey.end)}`,
    kind: "meeting",
    by: indexOf(dyad, journey.side),
    earliest: journey.start,
    latest: journey.start_latest
  }));
}

function mentionOf(ids: readonly string[], {mentions}: Tables): string | null {
  return ofContacts(mentions, ids)[0]?.mention_id ?? null;
}
