import type {CodedContact, CodedParticipant} from "../coder/types.js";
import {intervalOf} from "./interval-of.js";
import {MadeOf} from "./made-of.js";
import type {TenureBook} from "./office-at-the-time.js";

/**
 * Who a participant is, the same however a text puts it: the person, else the one person who held the office that day,
 * else the name or the office as written; null where nothing tells.
 */
export function identity(participant: CodedParticipant, contact: CodedContact, book: TenureBook): string | null {
  const {person_id, name, office_id, office, side} = participant;
  if (person_id !== null) return person_id;
  if (name !== null) return `${side} ${name}`;
  if (office_id === null) return office === null ? null : `${side} ${office}`;
  const holders = book.holders(office_id, intervalOf(contact));
  return holders.length === 1 ? (holders[0] ?? office_id) : office_id;
}

/** Who took part, by side; whoever nothing tells is left out. */
export type People = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Whether two contacts can be between the same people: they share one, and on each side the people of one are among
 * those of the other, since a text may name fewer than were there.
 */
export function samePeople(a: CodedContact, b: CodedContact, book: TenureBook): boolean {
  return sharePeople(peopleBySide(a, book), peopleBySide(b, book));
}

/** The same of people who are known. */
export function sharePeople(a: People, b: People): boolean {
  let shared = false;
  for (const [side, mine] of a) {
    const theirs = b.get(side);
    if (theirs === undefined) continue;
    if (!isWithin(mine, theirs) && !isWithin(theirs, mine)) return false;
    shared = true;
  }
  return shared;
}

/** Who took part in a contact, by side. */
export function peopleBySide(contact: CodedContact, book: TenureBook): People {
  return people.of(contact, [book], () => soughtPeople(contact, book));
}

const people = new MadeOf<People>();

function soughtPeople(contact: CodedContact, book: TenureBook): People {
  const sides = new Map<string, Set<string>>();
  for (const participant of contact.participants) {
    const who = identity(participant, contact, book);
    if (who !== null) sides.set(participant.side, (sides.get(participant.side) ?? new Set()).add(who));
  }
  return sides;
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  if (inner.size > outer.size) return false;
  for (const who of inner) if (!outer.has(who)) return false;
  return true;
}
