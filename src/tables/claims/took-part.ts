import {groupBy} from "../group-by.js";
import {MadeOf} from "../made-of.js";
import type {ParticipantRow} from "../rows.js";
import type {World} from "./claim.js";

/** The contacts in which a person took part. Variants of a claim differ in much, but not in who took part. */
export function contactsOf({participants}: World, person_id: string): ReadonlySet<string> {
  const own = byPerson.of(participants, [], () => groupBy(participants, (one) => one.person_id)).get(person_id) ?? [];
  return idsOf(own);
}

const byPerson = new MadeOf<ReadonlyMap<string | null, ParticipantRow[]>>();

/** The contacts in which somebody of a side in a top office took part. */
export function topContacts({participants, dyad}: World, side: string): ReadonlySet<string> {
  const sides = top.of(participants, [dyad], () => {
    const own = participants.filter(({office_id}) => dyad.top_offices.includes(office_id ?? ""));
    return new Map([...groupBy(own, (one) => one.side)].map(([key, rows]) => [key, idsOf(rows)]));
  });
  return sides.get(side) ?? new Set();
}

const top = new MadeOf<ReadonlyMap<string, ReadonlySet<string>>>();

function idsOf(participants: readonly ParticipantRow[]): Set<string> {
  return new Set(participants.map(({contact_id}) => contact_id));
}
