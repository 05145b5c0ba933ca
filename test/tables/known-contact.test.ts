import {expect, test} from "vitest";
import {recordContactId} from "../../src/tables/known-contact.js";
import {known} from "./build.js";

test("a row of the record is a contact without mentions, its offices left to the tenures", () => {
  const row = known("R1", {initiator: "unknown", date: "2020-02?"});
  expect(row).toMatchObject({
    contact_id: recordContactId("R1"),
    initiator: null,
    date_earliest: "2020-02-01",
    mentions: []
  });
  expect(row.participants[0]).toMatchObject({person_id: "a-abe", name: "a-abe", side: "AAA", office: null});
});

test("a role stands where no tenure is known, a side where no person is", () => {
  const row = known("R1", {participants: ["AAA", "a-ada"], roles: ["not named", "Envoy"], date: "2014-01-01"});
  expect(row.participants).toMatchObject([
    {person_id: null, name: null, side: "AAA", office: null},
    {person_id: "a-ada", office: "Envoy", office_basis: "stated"}
  ]);
});

test("the country follows from the place, else from the host", () => {
  expect(known("R1", {channel: "meeting", place: "Third"}).country).toBe("CCC");
  expect(known("R1", {channel: "meeting", place: "Nowhere", host: "BBB"}).country).toBe("BBB");
});
