import type {CodedContact} from "../coder/types.js";
import {overlaps} from "../time/interval.js";
import {intervalOf} from "./interval-of.js";
import type {TenureBook} from "./office-at-the-time.js";
import {identity} from "./same-people.js";

/** Whether the one is a visit and the other a meeting that falls into it: same traveller, same host, on its days. */
export function partOfVisit(a: CodedContact, b: CodedContact, book: TenureBook): boolean {
  const [visit, meeting] = a.channel === "visit" ? [a, b] : [b, a];
  if (visit.channel !== "visit" || meeting.channel !== "meeting") return false;
  if (!agree(visit.country ?? visit.host, meeting.country ?? meeting.host)) return false;
  if (!agree(visit.travelled, meeting.travelled) || !agree(visit.place, meeting.place)) return false;
  return overlaps(intervalOf(visit), intervalOf(meeting)) && shareTraveller(visit, meeting, book);
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

function shareTraveller(visit: CodedContact, meeting: CodedContact, book: TenureBook): boolean {
  const side = visit.travelled ?? meeting.travelled;
  const travellers = peopleOf(visit, side, book);
  return peopleOf(meeting, side, book).some((who) => travellers.includes(who));
}

/** Who took part, of a side or, where none is known to have travelled, of any. */
function peopleOf(contact: CodedContact, side: string | null, book: TenureBook): string[] {
  const own = contact.participants.filter((participant) => side === null || participant.side === side);
  return own.flatMap((participant) => identity(participant, contact, book) ?? []);
}
