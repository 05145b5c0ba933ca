import {expect, test} from "vitest";
import {officeContacts} from "../../../src/charts/around-a-change/office-contacts.js";
import {dyad, recordTables} from "../sample.js";

const contacts = officeContacts("IRN-PRES", recordTables, dyad);

test("meetings of one journey are one mark, and no contact is there twice", () => {
  const keys = contacts.map(({key}) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const journeys = contacts.filter(({kind}) => kind === "meeting");
  const ids = recordTables.journeys.map(({journey_id}) => journey_id);
  expect(journeys.every(({key}) => ids.includes(key) || key.startsWith("r:") || key.includes("@"))).toBe(true);
});

test("a call has the side that rang; a text's call its passage", () => {
  expect(contacts.find(({key}) => key === "r:R265")).toMatchObject({kind: "call", by: 1, filled: false});
  expect(contacts.filter(({filled}) => filled).every(({mention_id}) => mention_id !== null)).toBe(true);
  expect(officeContacts("nobody", recordTables, dyad)).toEqual([]);
});
