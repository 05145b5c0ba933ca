import type {CodedContact} from "../coder/types.js";
import {isBounded, lengthInDays, overlaps} from "../time/interval.js";
import {intervalOf} from "./interval-of.js";
import type {TenureBook} from "./office-at-the-time.js";
import {samePeople} from "./same-people.js";

/** Dates that reach over more days than this are too loose to say that two texts mean the same contact. */
export const LOOSE_DAYS = 31;

/** Whether two texts can mean the same contact: channel, people and dates agree and nothing stated contradicts. */
export function sameContact(a: CodedContact, b: CodedContact, book: TenureBook): boolean {
  return (
    a.mentions[0]?.article_id !== b.mentions[0]?.article_id &&
    kindOf(a) === kindOf(b) &&
    a.multilateral === b.multilateral &&
    (a.status === b.status || a.status === "announced" || b.status === "announced") &&
    agree(a.initiator, b.initiator) &&
    agree(a.travelled, b.travelled) &&
    agree(a.country, b.country) &&
    agree(a.place, b.place) &&
    closeInTime(a, b) &&
    samePeople(a, b, book)
  );
}

/** A call with pictures is still a call. */
function kindOf(contact: CodedContact): string {
  return contact.channel === "video_call" ? "call" : contact.channel;
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

function closeInTime(a: CodedContact, b: CodedContact): boolean {
  const [one, other] = [intervalOf(a), intervalOf(b)];
  if (!isBounded(one) || !isBounded(other)) return false;
  return overlaps(one, other) && Math.max(lengthInDays(one), lengthInDays(other)) <= LOOSE_DAYS;
}
