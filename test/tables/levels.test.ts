import {expect, test} from "vitest";
import {contactLevels} from "../../src/tables/levels.js";
import type {ParticipantRow} from "../../src/tables/rows.js";
import {offices} from "./build.js";

const seat = (contact_id: string, office_id: string | null) => ({contact_id, office_id}) as ParticipantRow;

test("the highest office decides, and none is an official's", () => {
  const rows = [
    seat("one", "AAA-FM"),
    seat("one", "BBB-PRES"),
    seat("two", null),
    seat("two", "AAA-FM"),
    seat("three", null)
  ];
  expect(Object.fromEntries(contactLevels(rows, offices))).toEqual({one: "leader", two: "minister", three: "official"});
});

test("no participants, no levels", () => {
  expect(contactLevels([], offices).size).toBe(0);
});
