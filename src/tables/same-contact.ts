import type {CodedContact, Status} from "../coder/types.js";
import {isBounded, lengthInDays, type OpenInterval, overlaps} from "../time/interval.js";
import {intervalOf} from "./interval-of.js";
import type {TenureBook} from "./office-at-the-time.js";
import {type People, peopleBySide, sharePeople} from "./same-people.js";

/** Dates that reach over more days than this are too loose to say that two texts mean the same contact. */
const LOOSE_DAYS = 31;

/** What a report says of a contact that can tell it from others. */
export interface Told {
  kind: string;
  multilateral: boolean;
  status: Status;
  initiator: string | null;
  travelled: string | null;
  country: string | null;
  place: string | null;
  days: OpenInterval;
  people: People;
}

/** What a report says that tells contacts apart; a call with pictures is still a call. */
export function toldBy(contact: CodedContact, book: TenureBook): Told {
  const {channel, multilateral, status, initiator, travelled, country, place} = contact;
  const kind = channel === "video_call" ? "call" : channel;
  const people = peopleBySide(contact, book);
  return {kind, multilateral, status, initiator, travelled, country, place, days: intervalOf(contact), people};
}

/** Whether two reports can mean the same contact: channel, people and dates agree and nothing stated contradicts. */
export function sameTold(a: Told, b: Told): boolean {
  return (
    a.kind === b.kind &&
    a.multilateral === b.multilateral &&
    (a.status === b.status || a.status === "announced" || b.status === "announced") &&
    agree(a.initiator, b.initiator) &&
    agree(a.travelled, b.travelled) &&
    agree(a.country, b.country) &&
    agree(a.place, b.place) &&
    overlaps(a.days, b.days) &&
    isClose(a.days) &&
    isClose(b.days) &&
    sharePeople(a.people, b.people)
  );
}

/** Whether days are known well enough to say which contact is meant. */
export function isClose(days: OpenInterval): boolean {
  return isBounded(days) && lengthInDays(days) <= LOOSE_DAYS;
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}
