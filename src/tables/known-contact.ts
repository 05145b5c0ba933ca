import type {CodedContact, CodedParticipant} from "../coder/types.js";
import {parseEdtf} from "../time/edtf.js";
import type {OpenInterval} from "../time/interval.js";
import type {LexiconRows, RecordInput, SettledInput} from "./input.js";
import {keepSameAsLast} from "./keep-same.js";
import {MadeOf} from "./made-of.js";
import type {TenureBook} from "./office-at-the-time.js";
import type {PersonRow} from "./rows.js";
import {type Coding, settleCodings} from "./settle-codings.js";

/** A contact of the public record in the form of one that a text reports; it has no mentions. */
export interface KnownContact extends CodedContact {
  record: RecordInput;
  coding: Coding;
}

export interface RecordFacts {
  book: TenureBook;
  people: readonly PersonRow[];
  /** Places of the lexicon with their countries. */
  places: LexiconRows;
  settled: readonly SettledInput[];
}

/** The id of a contact that is only on the record. */
export function recordContactId(record_id: string): string {
  return `r:${record_id}`;
}

/**
 * Every contact of the record, the offices of its people left to the tenures where these know any. One that an edit of people,
 * places or offices leaves as it was is the same object as before: thousands of texts are read against it.
 */
export function knownContacts(record: readonly RecordInput[], facts: RecordFacts): readonly KnownContact[] {
  const {book, people, places, settled} = facts;
  if (record.length === 0) return NONE;
  return made.of(record, [book, people, places, settled], () => keepSameAsLast("record", known(record, facts)));
}

const NONE: readonly KnownContact[] = [];
const made = new MadeOf<readonly KnownContact[]>();

function known(record: readonly RecordInput[], facts: RecordFacts): KnownContact[] {
  const people = new Map(facts.people.map((person) => [person.person_id, person]));
  const countries = new Map(facts.places.map(({place, country}) => [String(place), String(country)]));
  return record.map((row) => {
    const {earliest, latest} = parseEdtf(row.date);
    const coding = settleCodings(row, facts.settled);
    const participants = row.participants.map((id, i) => {
      const role = row.roles[i] ?? null;
      const {side, name = null} = people.get(id) ?? {};
      return participant({id, name, role, side, interval: {earliest, latest}}, facts.book);
    });
    return {
      contact_id: recordContactId(row.record_id),
      channel: row.channel,
      status: "occurred",
      prominence: "background",
      date: row.date,
      date_earliest: earliest,
      date_latest: latest,
      date_expression: null,
      date_basis: "record",
      initiator: row.initiator === "unknown" ? null : row.initiator,
      invited_by: null,
      host: row.host,
      travelled: row.travelled,
      place: row.place,
      country: countries.get(row.place ?? "") ?? row.host,
      multilateral: false,
      occasion: row.occasion,
      occasion_kind: coding.occasion_kind,
      affected: coding.affected,
      participants,
      mentions: [],
      record: row,
      coding
    };
  });
}

interface Named {
  id: string;
  name: string | null;
  role: string | null;
  /** Undefined where the id is itself a side. */
  side: string | undefined;
  interval: OpenInterval;
}

function participant({id, name, role, side, interval}: Named, book: TenureBook): CodedParticipant {
  const nobody = {office_id: null, office: null, office_status: null, office_basis: null};
  if (side === undefined) return {person_id: null, name: null, side: id, ...nobody};
  const held = book.stretches(id, interval).some((offices) => offices.length > 0);
  return {person_id: id, name, side, ...nobody, ...(held ? {} : {office: role, office_basis: "stated" as const})};
}
