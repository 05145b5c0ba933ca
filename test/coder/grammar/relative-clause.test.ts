import {expect, test} from "vitest";
import {
  actsInRelative,
  clauseEndsBefore,
  isClosed,
  isOfWhom,
  isToldInRelative
} from "../../../src/coder/grammar/relative-clause.js";
import {sceneOf, triggerOf} from "../reading.js";

/** The scene of a text, the unit of its trigger and that of its last relative pronoun. */
function relativeIn(text: string, rule: string) {
  const {reading, ...scene} = sceneOf(text);
  const who = reading.units.findLastIndex(({item}) => item?.meaning.kind === "word" && item.meaning.word === "who");
  return {reading, who, t: triggerOf({reading, ...scene}, rule)};
}

test.each([
  ["Mekdad, whom Zarif received, met Assad.", true],
  ["Mekdad, whom Zarif met Assad with, smiled.", false]
])("who acts in a relative clause acts there only: %s", (text, expected) => {
  const {reading, who, t} = relativeIn(text, "en-meet-verb");
  expect(actsInRelative(reading, who + 1, t)).toBe(expected);
});

test.each([
  ["Zarif saw Mekdad, who runs a bureau, and met Assad.", true],
  ["Zarif saw Mekdad, who runs a bureau and met Assad.", false]
])("a comma and “and” end a relative clause: %s", (text, expected) => {
  const {reading, who, t} = relativeIn(text, "en-meet-verb");
  expect(isClosed(reading, who, t)).toBe(expected);
});

test.each([
  ["Zarif spoke of families, thousands of whom travelled to Syria.", true],
  ["Zarif spoke of Mekdad, who travelled to Syria.", false]
])("whom a text only counts: %s", (text, expected) => {
  const {reading, who, t} = relativeIn(text, "en-visit-travel");
  expect(isOfWhom(reading, who, t)).toBe(expected);
});

test.each([
  ["Velayati, who advises the Leader, met Assad.", true],
  ["Velayati, who advises the Leader and met Assad, left.", false],
  ["Velayati, whom the Leader sent, met Assad.", false]
])("whoever a relative clause tells of between commas: %s", (text, expected) => {
  const {reading, who} = relativeIn(text, "en-meet-verb");
  const leader = reading.units.findIndex(({entity}, i) => i > who && entity?.members[0]?.role != null);
  expect(isToldInRelative(reading, leader)).toBe(expected);
});

test.each([
  ["Assad, whom Raisi received in May, met Mekdad.", true],
  ["Assad smiled at Zarif, who in May met Mekdad.", false]
])("a comma ends the clause: %s", (text, expected) => {
  const {reading, who, t} = relativeIn(text, "en-meet-verb");
  expect(clauseEndsBefore(reading, who, t)).toBe(expected);
});
