import {dayNumber} from "../../time/day.js";
import {parseEdtf} from "../../time/edtf.js";
import type {DataTables} from "../data-tables.js";
import {type Problem, problem} from "../problem.js";
import {type PlacedRow, placed} from "./placed.js";

type Contact = PlacedRow<DataTables["reference"]["record"]["schema"]>;

/** Days from the first to the last meeting of one journey. */
const LONGEST_JOURNEY = 4;

/** Roles without participants, columns that do not go with the channel, journeys of two travellers, cities or weeks. */
export function checkRecord({people, reference: {record}}: DataTables): Problem[] {
  const contacts = placed(record);
  const sideOf = new Map(people.rows.map(({person_id, side}) => [person_id, side]));
  return [
    ...contacts.flatMap(uneven),
    ...contacts.flatMap(wrongForChannel),
    ...strayMeetings(contacts),
    ...strangers(contacts, sideOf)
  ];
}

function uneven({row, at}: Contact): Problem[] {
  const {participants, roles} = row;
  if (participants.length === roles.length) return [];
  const message = `names ${roles.length} roles for ${participants.length} participants`;
  return [problem(at("roles"), message, "give one role for each participant, in the same order")];
}

/** Who called or wrote is known of calls and messages only, who came and where of meetings and visits only. */
function wrongForChannel({row, at}: Contact): Problem[] {
  const met = row.channel === "meeting" || row.channel === "visit";
  const wrong = met ? (["initiator"] as const) : (["host", "travelled", "journey_id"] as const);
  return wrong
    .filter((column) => row[column] !== null)
    .map((column) => problem(at(column), `does not go with a ${row.channel}`, "leave it blank or change the channel"));
}

function strayMeetings(contacts: Contact[]): Problem[] {
  const firsts = new Map<string, Contact>();
  return contacts.flatMap((contact) => {
    const id = contact.row.journey_id;
    const first = id === null ? undefined : firsts.get(id);
    if (id !== null && !first) firsts.set(id, contact);
    return first ? stray(contact, first) : [];
  });
}

function stray({row, at}: Contact, {row: first, line}: Contact): Problem[] {
  const differs = (["travelled", "place"] as const).filter((column) => row[column] !== first[column]);
  const problems = differs.map((column) =>
    problem(at(column), `differs from row ${line} of journey ${row.journey_id}`, "correct one or part the journeys")
  );
  if (!tooFar(row.date, first.date)) return problems;
  const message = `is over ${LONGEST_JOURNEY} days from row ${line} of journey ${row.journey_id}`;
  return [...problems, problem(at("date"), message, "correct one or part the journeys")];
}

/** Rows of a journey that share nobody of the travelling side with those before: two journeys under one id. */
function strangers(contacts: Contact[], sideOf: ReadonlyMap<string, string>): Problem[] {
  const travellersOf = ({row: {participants, travelled}}: Contact) =>
    participants.filter((id) => travelled === null || travelled === "both" || (sideOf.get(id) ?? id) === travelled);
  return contacts.flatMap((contact, index) => {
    const {journey_id, travelled} = contact.row;
    const before = contacts
      .slice(0, index)
      .filter(({row}) => journey_id !== null && row.journey_id === journey_id && row.travelled === travelled);
    const fellows = new Set(before.flatMap(travellersOf));
    if (before.length === 0 || travellersOf(contact).some((id) => fellows.has(id))) return [];
    const message = `shares no traveller with the other rows of journey ${journey_id}`;
    return [problem(contact.at("participants"), message, "name the traveller or part the journeys")];
  });
}

/** Whether no two days the dates may mean lie within a journey's length. */
function tooFar(a: string, b: string): boolean {
  const [one, two] = [parseEdtf(a), parseEdtf(b)];
  return gap(one.latest, two.earliest) > LONGEST_JOURNEY || gap(two.latest, one.earliest) > LONGEST_JOURNEY;
}

function gap(from: string | null, to: string | null): number {
  return from === null || to === null ? 0 : dayNumber(to) - dayNumber(from);
}
