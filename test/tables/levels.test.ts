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

test("a level follows who took part, and the offices", () => {
  const [minister, president] = [seat("one", "AAA-FM"), seat("one", "BBB-PRES")];
  const before = [minister, seat("two", null)];
  expect(contactLevels(before, offices).get("one")).toBe("minister");
  expect(contactLevels([...before, president], offices).get("one")).toBe("leader");
  expect(contactLevels(before, offices).get("one")).toBe("minister");
  expect(contactLevels(before, []).get("one")).toBe("official");
});
