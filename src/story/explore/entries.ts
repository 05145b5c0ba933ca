import type {Dyad} from "../../charts/chart.js";
import {ofContact} from "../../charts/rows-of.js";
import {channelWord} from "../../charts/words/channel.js";
import {hostOf} from "../../charts/words/host.js";
import type {ArticleRow, ContactRow, MentionRow, ParticipantRow, PersonRow} from "../../tables/rows.js";
import {fold} from "./fold.js";
import type {Facet} from "./state.js";

/** The published tables this page reads. */
export interface ExploreTables {
  contacts: readonly ContactRow[];
  participants: readonly ParticipantRow[];
  people: readonly PersonRow[];
  articles: readonly ArticleRow[];
  mentions: readonly MentionRow[];
}

/** Somebody's time at the top. `end` is the first day that no longer belongs to it. */
export interface Reign {
  person_id: string;
  name: string;
  start: string;
  end: string;
}

/** What the tables do not say of themselves: the two sides, and who led when. */
export interface ExploreSetting {
  dyad: Dyad;
  /** By side, in the order of `dyad.sides`. */
  reigns: readonly (readonly Reign[])[];
}

/** A contact made ready to be looked for. */
export interface Entry {
  contact: ContactRow;
  participants: readonly ParticipantRow[];
  /** The days it may have been on, as numbers that compare (20210705); open ends are infinite, NaN where none is known. */
  first: number;
  last: number;
  facets: Readonly<Record<Facet, readonly string[]>>;
  /** Everything one may search for, folded. */
  text: string;
}

/** On no side's ground, and on none that is told. */
export const ELSEWHERE = "other";
export const NOWHERE = "none";

/** The contacts that took place, each with its people and what it can be found by, in the order of the table. */
export function entriesOf(tables: ExploreTables, setting: ExploreSetting): Entry[] {
  const spellings = new Map(
    tables.people.map(({person_id, name, native_script, aliases}) => [
      person_id,
      fold([name, native_script ?? "", ...aliases].join(" "))
    ])
  );
  const make = maker(setting, spellings);
  return tables.contacts
    .filter(({status}) => status === "occurred")
    .map((contact) => make(contact, ofContact(tables.participants, contact.contact_id)));
}

function maker({dyad, reigns}: ExploreSetting, spellings: ReadonlyMap<string, string>) {
  const spans = reigns.flat();
  const sides = new Map(dyad.sides.map(({side, name}) => [side, name]));
  return (contact: ContactRow, participants: readonly ParticipantRow[]): Entry => {
    const words = haystack(contact, participants, sides.get(contact.country ?? "") ?? "");
    return {
      contact,
      participants,
      ...daysOf(contact),
      facets: {
        leader: leadersOn(contact, spans),
        person: known(participants.map(({person_id}) => person_id)),
        office: known(participants.map(({office_id}) => office_id)),
        side: [groundOf(contact, sides)],
        channel: [contact.channel],
        direction: [contact.direction],
        provenance: [contact.provenance],
        reported: [contact.reported_by ?? NOWHERE]
      },
      text: `${fold(words)} ${spelled(participants, spellings)}`
    };
  };
}

function daysOf({date_earliest, date_latest}: ContactRow): Pick<Entry, "first" | "last"> {
  if (date_earliest === null && date_latest === null) return {first: Number.NaN, last: Number.NaN};
  return {
    first: date_earliest === null ? -Infinity : dayKey(date_earliest),
    last: date_latest === null ? Infinity : dayKey(date_latest)
  };
}

/** An ISO day as a number that compares as the day does. */
export function dayKey(iso: string): number {
  return Number(iso.slice(0, 4)) * 10_000 + Number(iso.slice(5, 7)) * 100 + Number(iso.slice(8, 10));
}

function leadersOn({date_earliest, date_latest}: ContactRow, spans: readonly Reign[]): string[] {
  if (date_earliest === null || date_latest === null) return [];
  const own = spans.filter(({start, end}) => start <= date_latest && date_earliest < end);
  return [...new Set(own.map(({person_id}) => person_id))];
}

const groundOf = ({country}: ContactRow, sides: ReadonlyMap<string, string>): string =>
  country === null ? NOWHERE : sides.has(country) ? country : ELSEWHERE;

function known(ids: readonly (string | null)[]): string[] {
  return ids.filter((id, i): id is string => id !== null && ids.indexOf(id) === i);
}

function haystack(contact: ContactRow, participants: readonly ParticipantRow[], ground: string): string {
  const {channel, date, place, occasion, contact_id, record_ids, source_url} = contact;
  const people = participants.map(({name, office}) => `${name ?? ""} ${office ?? ""}`);
  const words = [channelWord(channel), date, place, ground, occasion, contact_id, ...record_ids, ...people];
  return [...words, ...source_url.map(hostOf)].join(" ");
}

/** Every spelling of everybody who took part: people are looked for as they are written elsewhere. */
const spelled = (participants: readonly ParticipantRow[], spellings: ReadonlyMap<string, string>): string =>
  participants.map(({person_id}) => spellings.get(person_id ?? "") ?? "").join(" ");
