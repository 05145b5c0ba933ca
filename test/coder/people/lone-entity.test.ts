import {expect, test} from "vitest";
import {unitsOf} from "../reading.js";

function first(text: string): string | null {
  const entity = unitsOf(text)[0]?.entity ?? unitsOf(text)[1]?.entity;
  return entity ? (entity.reference ?? `${entity.kind} ${entity.country ?? entity.members[0]?.side}`) : null;
}

test.each([
  ["Iran said so", "country IRN"],
  ["Damascus said so", "place SYR"],
  ["he said so", "he"],
  ["they met", "they"],
  ["the two met", "two"],
  ["the Iranian met Mekdad", "human IRN"],
  ["the Iranian on a hill", "human IRN"],
  ["the Iranian gave a dinner", "human IRN"],
  ["the Iranian – twice", "human IRN"],
  ["the cleric said so", "he"]
])("%s", (text, expected) => {
  expect(first(text)).toBe(expected);
});

test.each([
  "the two flags",
  "the Iranian side of it",
  "a flag",
  "the Iranian oil fields",
  "the Iranian oil on the hill"
])("%s is nobody", (text) => {
  expect(unitsOf(text).every((unit) => unit.entity === undefined)).toBe(true);
});

test("whom his country alone names may own something", () => {
  expect(unitsOf("the Iranian's guest")[1]?.entity).toMatchObject({possessive: true, members: [{side: "IRN"}]});
  expect(unitsOf("an Iranian guest").some((unit) => unit.entity?.possessive)).toBe(false);
});
