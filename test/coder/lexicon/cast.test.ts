import {expect, test} from "vitest";
import type {PersonRow} from "../../../src/coder/lexicon/lexicon-rows.js";
import {lexicon, offices} from "../reading.js";

function person(id: string): PersonRow {
  const found = lexicon.rows.people.find((row) => row.person_id === id);
  if (!found) throw new Error(`no person ${id}`);
  return found;
}

test.each([
  ["2021-07-01", "elect"],
  ["2022-07-01", "incumbent"]
])("on %s the president was %s", (day, status) => {
  const spells = offices.spellsOf(person("ir-raisi"), {earliest: day, latest: day});
  expect(spells.map((spell) => spell.status)).toEqual([status]);
});

test("the day an office ends is the first without it", () => {
  const on = (day: string) => offices.spellsOf("ir-raisi", {earliest: day, latest: day}).length;
  expect([on("2024-05-18"), on("2024-05-19")]).toEqual([1, 0]);
});

test("a role is held on a day, ever, or never", () => {
  const zarif = person("ir-zarif");
  const day = {earliest: "2022-01-01", latest: "2022-01-01"};
  expect(offices.held(zarif, "foreign_minister")).toBe(true);
  expect(offices.held(zarif, "foreign_minister", day)).toBe(false);
  expect(offices.held(zarif, "president")).toBe(false);
});

test("presidents and supreme leaders are leaders", () => {
  expect(offices.held(person("ir-khamenei"), "leader")).toBe(true);
  expect(offices.held(person("sy-assad"), "leader")).toBe(true);
  expect(offices.held(person("ir-zarif"), "leader")).toBe(false);
});

test("a side has an office of a role, or none", () => {
  expect(offices.officeOf("SYR", "foreign_minister")?.office_id).toBe("SYR-FM");
  expect(offices.officeOf("SYR", "supreme_leader")).toBeNull();
  expect(offices.officeOf("TUR", "foreign_minister")).toBeNull();
});

test("an office of a side was held by somebody known, or by nobody", () => {
  expect(offices.isHeld("SYR", "foreign_minister")).toBe(true);
  expect(offices.isHeld("SYR", "energy_minister")).toBe(false);
  const in2003 = {earliest: "2003-12-28", latest: "2003-12-28"};
  expect(offices.isHeld("IRN", "foreign_minister", in2003)).toBe(false);
});
