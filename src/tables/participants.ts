import type {WorldContact} from "./combine-contacts.js";
import {intervalOf} from "./interval-of.js";
import {MadeOf} from "./made-of.js";
import type {OfficeRow, ParticipantRow, PersonRow} from "./rows.js";
import {type Offices, seatsOf} from "./seats.js";

export interface WhoIsWho extends Offices {
  people: readonly PersonRow[];
  offices: readonly OfficeRow[];
}

/**
 * Who took part, with the office at the time. Where the days of a contact reach over a change of office the person has
 * a row for each office, none of them certain: count people, not rows.
 */
export function participantRows(contacts: readonly WorldContact[], who: WhoIsWho): ParticipantRow[] {
  const names = new Map(who.people.map((person) => [person.person_id, person.name]));
  const titles = new Map(who.offices.map((office) => [office.office_id, office.office]));
  return contacts.flatMap((contact) => {
    const own = contact.participants.map(({person_id}) => names.get(person_id ?? ""));
    return rows.of(contact, [who.book, who.offices, ...own], () => rowsOf(contact, {who, names, titles}));
  });
}

const rows = new MadeOf<ParticipantRow[]>();

interface Known {
  who: WhoIsWho;
  names: ReadonlyMap<string, string>;
  titles: ReadonlyMap<string, string>;
}

function rowsOf(contact: WorldContact, {who, names, titles}: Known): ParticipantRow[] {
  const seated = contact.participants.flatMap((participant) =>
    seatsOf(participant, intervalOf(contact), who).map((seat) => ({participant, seat}))
  );
  return seated.map(({participant: {person_id, name, side}, seat}, i) => ({
    participant_id: `${contact.contact_id}/${i + 1}`,
    contact_id: contact.contact_id,
    person_id,
    name: names.get(person_id ?? "") ?? name,
    side,
    office_id: seat.office_id,
    office: titles.get(seat.office_id ?? "") ?? seat.office,
    office_status: seat.office_status,
    office_basis: seat.office_basis,
    certain: seat.certain
  }));
}
