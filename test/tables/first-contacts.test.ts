import {expect, test} from "vitest";
import {firstContacts, noFirstContacts} from "../../src/tables/first-contacts.js";
import type {TransitionInput} from "../../src/tables/input.js";
import type {ContactRow, ParticipantRow} from "../../src/tables/rows.js";
import {contactRow, offices, on, tenures} from "./build.js";

const change: TransitionInput = {
  transition_id: "T2",
  change_id: "T1",
  stage: "result",
  office_id: "AAA-PRES",
  side: "AAA",
  date: "2020-06-10",
  event: "election",
  outgoing: "a-abe",
  outgoing_name: "Abe",
  incoming: "a-ann",
  incoming_name: "Ann",
  confidence: "high",
  source_url: [],
  notes: null
};
const seat = (contact_id: string, person_id: string, office_id: string): ParticipantRow => ({
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
});
const coverage = ["call", "meeting"].map((channel) => ({
  level: "leader" as const,
  channel,
  start: "2019-01-01",
  end: "2020-12-31",
  coverage: "full" as const,
  rated: true,
  how: ""
}));

function first(contacts: ContactRow[], transitions = [change]) {
  const participants = contacts.flatMap(({contact_id}) => [
    seat(contact_id, "a-ann", "AAA-PRES"),
    seat(contact_id, "b-bob", "BBB-PRES")
  ]);
  return firstContacts(transitions, {contacts, participants, tenures, offices, coverage, end: "2020-12-31"}).get("T2");
}

test("the first of each kind, with the days it took", () => {
  const rows = [
    contactRow({contact_id: "m", channel: "message", ...on("2020-06-10")}),
    contactRow({contact_id: "c2", ...on("2020-08-01")}),
    contactRow({contact_id: "c1", ...on("2020-06-13", "2020-06-14")}),
    contactRow({contact_id: "old", ...on("2020-06-01")})
  ];
  expect(first(rows)).toMatchObject({
    first_message: "m",
    message_lag_high: 0,
    first_call: "c1",
    call_lag_low: 3,
    call_lag_high: 4,
    first_meeting: null,
    meeting_lag_low: null,
    first_counterpart: "c1",
    censored: ["meeting"],
    observed_days: 204,
    coverage: "full"
  });
});

test("a contact that may have come sooner lowers the lag, one that may have come before it is no minus", () => {
  const rows = [
    contactRow({contact_id: "c", ...on("2020-06-20")}),
    contactRow({contact_id: "v", ...on("2020-06-01", "2020-07-30")})
  ];
  expect(first(rows)).toMatchObject({first_call: "c", call_lag_low: 0, call_lag_high: 10});
});

test("windows stay in the record, and those that share days say so", () => {
  const second = {...change, transition_id: "T9", change_id: "T9", date: "2020-10-01"};
  expect(first([], [change, second])).toMatchObject({
    window_start: "2019-06-11",
    window_end: "2020-12-31",
    overlaps: ["T9"],
    censored: ["message", "call", "meeting", "counterpart"]
  });
});

test("after the record has ended nothing is said", () => {
  expect(first([], [{...change, date: "2021-01-01"}])).toEqual(noFirstContacts);
});
