import {expect, test} from "vitest";
import {isInverted, isListedPlan, isParticiple, purposeOf} from "../../../src/coder/status/plan-forms.js";
import {told} from "../languages/told.js";
import {sceneOf} from "../reading.js";

function read(text: string) {
  const {reading} = sceneOf(text);
  return {reading, t: reading.signs.triggers.at(-1) ?? -1};
}

test.each([
  ["Had Raisi met Assad, it would be known.", true],
  ["Raisi had met Assad.", false]
])("a condition may be told by its order: %s", (text, expected) => {
  expect(isInverted(read(text).reading)).toBe(expected);
});

test.each([
  ["Raisi will travel to Damascus to meet Assad.", true],
  ["Raisi will travel to Damascus, after a stop in Beirut, to meet Assad.", true],
  ["Raisi travelled to Damascus to meet Assad.", false],
  ["Raisi will visit Damascus on Tuesday for a meeting with Assad.", true],
  ["Raisi will visit Damascus on Tuesday for a three-sided meeting with Assad.", true],
  ["Raisi visited Damascus on Tuesday for a meeting with Assad.", false],
  ["Raisi will visit Damascus, after a meeting with Assad.", false]
])("what a plan is for: %s", (text, expected) => {
  const {reading, t} = read(text);
  expect(purposeOf(reading, t, false) !== null).toBe(expected);
});

test("a plan may go on", () => {
  const {reading, t} = read("Raisi was to fly to Damascus and to have met Assad.");
  expect(isListedPlan(reading, t)).toBe(true);
});

test.each([
  [
    "Zarif will open a fair in Damascus on 29 July and hold talks there with Mekdad.",
    "meeting announced >IRN ir-zarif + sy-mekdad"
  ],
  ["Zarif is to travel to Damascus on 29 July and meet Mekdad.", "visit announced >IRN ir-zarif + sy-mekdad"],
  ["Zarif opened a fair in Damascus on 29 June and held talks there with Mekdad.", "meeting >IRN ir-zarif + sy-mekdad"]
])("what a plan goes on with is planned too: %s", (text, contact) => {
  expect(told("en", text)).toEqual([contact]);
});

test.each([
  ["Mekdad is due in Tehran on Thursday, meeting Raisi.", true],
  ["Mekdad is due in Tehran on Thursday, holding talks with Raisi.", true],
  ["Mekdad is due in Tehran on Thursday, days after he met Raisi.", false],
  ["Mekdad is due in Tehran for a meeting with Raisi.", false]
])("what goes along with the verb before: %s", (text, expected) => {
  const {reading, t} = read(text);
  expect(isParticiple(reading, t)).toBe(expected);
});
