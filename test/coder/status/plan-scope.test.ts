import {expect, test} from "vitest";
import {isNobody, isOfIt, isWhen, wouldBe} from "../../../src/coder/status/plan-scope.js";
import {sceneOf, triggerOf} from "../reading.js";

/** The reading of a text, the unit of its trigger and that of its first sign of a plan or a denial. */
function at(text: string, rule?: string) {
  const scene = sceneOf(text);
  return {reading: scene.reading, t: triggerOf(scene, rule), cue: scene.reading.signs.cues[0] ?? -1};
}

test.each([
  ["Zarif said he would meet Mekdad.", "plan"],
  ["Zarif said that committees would meet Mekdad.", "unreal"],
  ["Zarif would meet Mekdad on Monday, the ministry said.", "plan"],
  ["Zarif would visit Damascus, Mekdad told reporters.", "plan"],
  ["Zarif would meet Mekdad, who said nothing.", "unreal"],
  ["Zarif would meet Mekdad again.", "sequel"],
  ["Zarif would meet Mekdad.", "unreal"],
  ["Zarif will meet Mekdad.", null]
])("what would be: %s", (text, expected) => {
  const {reading, t} = at(text);
  expect(wouldBe(reading, t)).toBe(expected);
});

test.each([
  ["No Iranian president has been in Damascus.", true],
  ["No doubt the Iranian president has been in Damascus.", false]
])("nobody has: %s", (text, expected) => {
  const {reading, t, cue} = at(text);
  expect(isNobody(reading, cue, t)).toBe(expected);
});

test.each([
  ["Zarif will speak of it when he meets Mekdad.", true],
  ["Zarif will speak of it; he meets Mekdad.", false]
])("a clause of a day to come: %s", (text, expected) => {
  const {reading, t, cue} = at(text, "en-meet-verb-now");
  expect(isWhen(reading, cue, t)).toBe(expected);
});

test.each([
  ["The visit that Raisi was to make to Damascus is near.", true],
  ["The visit to Damascus that Raisi was to make is near.", false]
])("the relative clause of a noun: %s", (text, expected) => {
  const {reading, t, cue} = at(text);
  expect(isOfIt(reading, t, cue)).toBe(expected);
});
