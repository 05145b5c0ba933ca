import type {ContactRow, Tables} from "../../tables/rows.js";
import type {ChartRows, Dyad, Side} from "../chart.js";
import {claimStanding, type Standing} from "../claim-standing.js";
import type {MarkFacts} from "../contact-mark.js";
import {ofContact} from "../rows-of.js";
import {intervalWords} from "../words/days.js";
import {occasionWords} from "../words/occasion.js";
import {whoWords} from "../words/who.js";

/** A call, by who rang and by what had happened to whom. */
export interface EventCall extends MarkFacts {
  /** Index of the side that rang, or null where that is not said. */
  caller: number | null;
  /** Index of the side it had happened to; null for both, neither or not known. */
  affected: number | null;
  /** Whether it had happened to both, to none, or that is not known. */
  shared: string;
  kind: string;
  occasion: string | null;
  when: string;
  who: string;
}

export interface EventRows extends ChartRows {
  sides: Pick<Side, "capital" | "name" | "color">[];
  calls: EventCall[];
  /** How far the claim carries that the other side rings. */
  standing: Standing;
}

/** Every call of the texts and the record, in the order of time. */
export function eventRows(tables: Tables, dyad: Dyad): EventRows {
  const calls = tables.contacts
    .filter(({status, channel}) => status === "occurred" && (channel === "call" || channel === "video_call"))
    .sort((a, b) => ((a.date_earliest ?? "") < (b.date_earliest ?? "") ? -1 : 1))
    .map((contact) => callOf(contact, tables, dyad));
  return {
    sides: dyad.sides.map(({capital, name, color}) => ({capital, name, color})),
    calls,
    standing: claimStanding(tables.claims, "other-side-calls"),
    n: calls.length,
    unknown: calls.filter(({caller}) => caller === null).length
  };
}

function callOf(contact: ContactRow, tables: Tables, dyad: Dyad): EventCall {
  const {contact_id, provenance, occasion, occasion_kind, affected} = contact;
  const own = ofContact(tables.participants, contact_id);
  const who = whoWords(contact, own, dyad).full;
  const when = intervalWords(contact.date_earliest, contact.date_latest);
  const index = (side: string | null): number | null => indexOf(dyad, side);
  return {
    key: contact_id,
    mention_id: ofContact(tables.mentions, contact_id)[0]?.mention_id ?? null,
    filled: provenance !== "record",
    caller: index(contact.initiator),
    affected: index(affected),
    shared: affected,
    kind: occasion_kind,
    occasion,
    when,
    who,
    label: `${who}, ${when}: ${occasion ?? occasionWords(occasion_kind)}`
  };
}

function indexOf({sides}: Dyad, side: string | null): number | null {
  const index = sides.findIndex((one) => one.side === side);
  return index < 0 ? null : index;
}

/** Calls whose caller is known and whose occasion lay on one side. */
export function telling({calls}: EventRows): EventCall[] {
  return calls.filter(({caller, affected}) => caller !== null && affected !== null);
}

/** Of these, how many the other side made. */
export function fromOther(rows: EventRows): number {
  return telling(rows).filter(({caller, affected}) => caller !== affected).length;
}
