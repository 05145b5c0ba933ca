import type {World} from "../../../src/tables/claims/claim.js";
import type {TransitionInput} from "../../../src/tables/input.js";
import type {ContactRow, JourneyRow, ParticipantRow} from "../../../src/tables/rows.js";
import {transitionRows} from "../../../src/tables/transitions.js";
import {contactRow, dyad, offices, on, tenures} from "../build.js";

export const coverage: World["coverage"] = (["leader", "minister"] as const).flatMap((level) =>
  ["call", "meeting", "visit"].map((channel) => ({
    level,
    channel,
    start: "2019-01-01",
    end: "2020-12-31",
    coverage: "full" as const,
    rated: true,
    how: ""
  }))
);

export const ministry = {
  office_id: "BBB-FM",
  office: "Foreign Minister",
  side: "BBB",
  level: "minister",
  role: "foreign_minister"
} as const;

/** A call of the presidents on record, `c1`, `c2` …, by default AAA's about what befell BBB. */
export function call(n: number, given: Partial<ContactRow> = {}): ContactRow {
  return contactRow({
    contact_id: `c${n}`,
    provenance: "record",
    initiator: "AAA",
    affected: "BBB",
    reported_by: "both",
    confidence: "high",
    ...on("2020-08-01"),
    ...given
  });
}

export function journey(n: number, given: Partial<JourneyRow> = {}): JourneyRow {
  return {
    journey_id: `J${n}`,
    side: "AAA",
    host: "BBB",
    place: "Bury",
    start: "2020-08-01",
    start_latest: "2020-08-01",
    end: "2020-08-01",
    travellers: ["a-ann"],
    contact_ids: [`m${n}`],
    level: "leader",
    ...given
  };
}

/** The meeting that `journey` of the same number is made of. */
export function meeting(n: number, given: Partial<ContactRow> = {}): ContactRow {
  return call(n, {
    contact_id: `m${n}`,
    channel: "meeting",
    initiator: null,
    travelled: "AAA",
    host: "BBB",
    place: "Bury",
    country: "BBB",
    affected: "unknown",
    ...given
  });
}

export function seat(contact_id: string, person_id: string, office_id: string): ParticipantRow {
  return {
    participant_id: `${contact_id}/${person_id}`,
    contact_id,
    person_id,
    name: person_id,
    side: office_id.slice(0, 3),
    office_id,
    office: office_id,
    office_status: "incumbent",
    office_basis: "tenure",
    certain: true
  };
}

export function change(transition_id: string, date: string, given: Partial<TransitionInput> = {}): TransitionInput {
  return {
    transition_id,
    change_id: transition_id,
    stage: "result",
    office_id: "AAA-PRES",
    side: "AAA",
    date,
    event: "election",
    outgoing: "a-abe",
    outgoing_name: "Abe",
    incoming: "a-ann",
    incoming_name: "Ann",
    confidence: "high",
    source_url: [],
    notes: null,
    ...given
  };
}

interface Given extends Partial<Omit<World, "transitions">> {
  transitions?: TransitionInput[];
}

/** A world of the given contacts in which the presidents of both sides take part, unless told otherwise. */
export function world({transitions = [change("T1", "2020-06-10")], ...given}: Given = {}): World {
  const contacts = given.contacts ?? [];
  const participants =
    given.participants ??
    contacts.flatMap(({contact_id}) => [seat(contact_id, "a-ann", "AAA-PRES"), seat(contact_id, "b-bob", "BBB-PRES")]);
  const facts = {contacts, participants, tenures, offices, coverage, end: dyad.period.end, ...given};
  return {
    journeys: [],
    codings: [],
    topics: [],
    articles: [],
    accounts: [],
    rereadings: [],
    themes: new Map(),
    dyad: {...dyad, period: {start: "2019-01-01", end: "2020-12-31"}},
    unit: "journey",
    ...facts,
    participants,
    transitions: transitionRows(transitions, {...facts, participants})
  };
}
