import {addDays} from "../time/day.js";
import {by} from "./compare.js";
import {intervalOf} from "./interval-of.js";
import type {JoinedContact} from "./join-witnesses.js";
import {MadeOf} from "./made-of.js";
import {NearDays} from "./near-days.js";
import type {TenureBook} from "./office-at-the-time.js";
import type {JourneyRow, Level} from "./rows.js";
import {identity} from "./same-people.js";

/** Days from the first to the last meeting of one journey. */
const LONGEST = 4;
const LEVELS: readonly Level[] = ["official", "minister", "leader"];

export interface JourneyFacts {
  book: TenureBook;
  levelOf: (contact: JoinedContact) => Level;
}

/** A contact that the record counts to a journey. */
interface Stop {
  id: string;
  contact: JoinedContact;
}

/**
 * The journeys behind meetings and visits that took place. The record says which of its rows are one journey; a text's
 * contact joins the one journey of its traveller to its city within four days, else it is one by itself.
 */
export function journeyRows(contacts: readonly JoinedContact[], {book, levelOf}: JourneyFacts): JourneyRow[] {
  const inPerson = contacts.filter(
    ({channel, status, date_earliest, date_latest}) =>
      (channel === "meeting" || channel === "visit") && status === "occurred" && date_earliest && date_latest
  );
  const journeys = new Map<string, JoinedContact[]>();
  const add = (id: string, contact: JoinedContact) => {
    const known = journeys.get(id);
    if (known) known.push(contact);
    else journeys.set(id, [contact]);
  };
  const stops = inPerson.flatMap((contact) => stopsOf.of(contact, [], () => soughtStops(contact)));
  for (const {id, contact} of stops) add(id, contact);
  const days = daysOf(stops);
  for (const contact of inPerson.filter((one) => recordedJourneys(one).length === 0)) {
    const only = days && joined.of(contact, [days, book], () => soughtJourney(contact, days, book));
    add(only ?? `j:${contact.contact_id}`, contact);
  }
  return [...journeys]
    .map(([id, group]) => rowOnce(id, group, {book, levelOf}))
    .sort(
      by(
        ({start}) => start,
        ({journey_id}) => journey_id
      )
    );
}

const stopsOf = new MadeOf<Stop[]>();

function soughtStops(contact: JoinedContact): Stop[] {
  return recordedJourneys(contact).map((id) => ({id, contact}));
}

const ordered = new MadeOf<NearDays<Stop>>();

/** The stops by their days, the same as long as these are the same stops; null where there are none. */
function daysOf(stops: readonly Stop[]): NearDays<Stop> | null {
  const [first] = stops;
  return first === undefined
    ? null
    : ordered.of(first, stops, () => new NearDays(stops, ({contact}) => intervalOf(contact)));
}

const joined = new MadeOf<string | null>();

/** The one journey that a contact can be of; null where there is none, or more than one. */
function soughtJourney(contact: JoinedContact, days: NearDays<Stop>, book: TenureBook): string | null {
  const near = days.near(intervalOf(contact));
  const fitting = new Set(near.filter((stop) => sameJourney(contact, stop.contact, book)).map(({id}) => id));
  const [only] = fitting;
  return fitting.size === 1 && only !== undefined ? only : null;
}

/** From contact to journey; a contact of two journeys that an editor joined counts with the first. */
export function journeyIds(journeys: readonly JourneyRow[]): Map<string, string> {
  return new Map(
    [...journeys].reverse().flatMap(({journey_id, contact_ids}) => contact_ids.map((id) => [id, journey_id] as const))
  );
}

function recordedJourneys({records}: JoinedContact): string[] {
  const [id] = records.flatMap(({record}) => record.journey_id ?? []);
  return id === undefined ? [] : [id];
}

/** Whether two contacts can be of one journey: a shared traveller, the same city or country, days close enough. */
function sameJourney(a: JoinedContact, b: JoinedContact, book: TenureBook): boolean {
  if (a.travelled !== null && b.travelled !== null && a.travelled !== b.travelled) return false;
  if (a.place !== null && b.place !== null ? a.place !== b.place : a.country === null || a.country !== b.country)
    return false;
  const near = from(a) <= addDays(until(b), LONGEST) && from(b) <= addDays(until(a), LONGEST);
  const travellers = travellersOf(a, book);
  return near && travellersOf(b, book).some((who) => travellers.includes(who));
}

function from({date_earliest}: JoinedContact): string {
  return date_earliest ?? "0001-01-01";
}

function until({date_latest}: JoinedContact): string {
  return date_latest ?? "9999-01-01";
}

function travellersOf(contact: JoinedContact, book: TenureBook): string[] {
  const {travelled, participants} = contact;
  const own = participants.filter(({side}) => travelled === null || travelled === "both" || side === travelled);
  return [...new Set(own.flatMap((participant) => identity(participant, contact, book) ?? []))].sort();
}

const rows = new MadeOf<JourneyRow>();

function rowOnce(journey_id: string, group: readonly JoinedContact[], facts: JourneyFacts): JourneyRow {
  const [first] = group;
  const levels = group.map((contact) => facts.levelOf(contact));
  const make = () => row(journey_id, group, facts);
  return first === undefined ? make() : rows.of(first, [journey_id, facts.book, ...levels, ...group], make);
}

function row(journey_id: string, group: readonly JoinedContact[], {book, levelOf}: JourneyFacts): JourneyRow {
  const known = <T>(field: (contact: JoinedContact) => T | null): T | null =>
    group.map(field).find((value) => value !== null) ?? null;
  // A meeting with its day says when the journey was; a vague report of the visit does not widen that.
  const close = group.filter((contact) => until(contact) <= addDays(from(contact), LONGEST));
  const dated = close.length === 0 ? group : close;
  return {
    journey_id,
    side: known(({travelled}) => travelled) ?? "unknown",
    host: known(({host}) => host),
    place: known(({place}) => place),
    start: dated.map(from).sort()[0] ?? "",
    start_latest: dated.map(until).sort()[0] ?? "",
    end: dated.map(until).sort().at(-1) ?? "",
    travellers: [...new Set(group.flatMap((contact) => travellersOf(contact, book)))].sort(),
    contact_ids: group.map(({contact_id}) => contact_id).sort(),
    level: LEVELS[Math.max(...group.map((contact) => LEVELS.indexOf(levelOf(contact))))] ?? "official"
  };
}
