import {by} from "./compare.js";
import type {JoinedContact} from "./join-witnesses.js";
import type {KnownContact} from "./known-contact.js";
import type {CodingRow} from "./rows.js";

/** Both codings of every call and message on the record, with what holds and why. */
export function codingRows(contacts: readonly JoinedContact[]): CodingRow[] {
  return contacts
    .flatMap(({contact_id, records}) => records.map((known) => row(contact_id, known)))
    .filter((one) => one !== null)
    .sort(by((one) => one.record_id));
}

function row(contact_id: string, {channel, record, coding}: KnownContact): CodingRow | null {
  if (channel === "meeting" || channel === "visit") return null;
  return {
    record_id: record.record_id,
    contact_id,
    channel,
    initiator: record.initiator,
    initiator_basis: record.initiator_basis,
    initiator_stated_by: record.initiator_stated_by,
    occasion_kind_1: record.occasion_class,
    occasion_kind_2: record.occasion_kind_2,
    occasion_kind: coding.occasion_kind,
    affected_1: record.affected,
    affected_2: record.affected_2,
    affected: coding.affected,
    reason: coding.reason,
    confirmed: coding.confirmed
  };
}
