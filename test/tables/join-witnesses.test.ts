import {expect, test} from "vitest";
import {contact, joined, known, on, participant} from "./build.js";

test("only on the record", () => {
  expect(joined([], [known("R1", {reported_by: ["other"]})])).toMatchObject({
    contact_id: "r:R1",
    also: [],
    provenance: "record",
    record_ids: ["R1"],
    reported_by: "other",
    date_basis: "record"
  });
});

test("the record closes an open date and fills what the text leaves open", () => {
  const open = contact("t", 0, {...on("2020-01-01", "2020-01-31"), date: "2020-01", date_basis: "stated"});
  expect(joined([open], [known("R1", {initiator: "BBB", affected: "AAA"})])).toMatchObject({
    contact_id: "t@0",
    also: ["r:R1"],
    provenance: "both",
    date: "2020-01-06",
    date_basis: "record",
    initiator: "BBB",
    affected: "AAA"
  });
});

test("an exact day of the text stays its own", () => {
  const row = known("R1", {date: "2020-01"});
  expect(joined([contact("t", 0)], [row])).toMatchObject({date: "2020-01-06", date_basis: "stated"});
});

test("where they contradict, the date holds both", () => {
  expect(joined([contact("t", 0)], [known("R1", {date: "2020-01-07"})])).toMatchObject({
    date: "[2020-01-06..2020-01-07]",
    date_earliest: "2020-01-06",
    date_latest: "2020-01-07"
  });
});

test("what the text says goes before the record", () => {
  const said = contact("t", 0, {initiator: "AAA", occasion_kind: "feast"});
  expect(joined([said], [known("R1", {initiator: "BBB", occasion_kind_2: "harm"})])).toMatchObject({
    initiator: "AAA",
    occasion_kind: "feast"
  });
});

test("everyone takes part once, an unnamed office as the person whom the record names", () => {
  const unnamed = contact("t", 0, {participants: [participant(null, {office_id: "AAA-PRES", office: "president"})]});
  const {participants} = joined([unnamed], [known("R1")]);
  expect(participants.map(({person_id}) => person_id)).toEqual(["a-abe", "b-bob"]);
});

test("both sides' outlets are both; the least sure row decides nothing against a surer one", () => {
  const rows = [
    known("R1", {reported_by: ["AAA", "other"], confidence: "medium"}),
    known("R2", {reported_by: ["BBB"]})
  ];
  expect(joined([], rows)).toMatchObject({reported_by: "both", confidence: "high", record_ids: ["R1", "R2"]});
});

test("a contact needs a witness", () => {
  expect(() => joined([])).toThrow("without a witness");
});
