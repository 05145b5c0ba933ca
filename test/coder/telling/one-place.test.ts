import {expect, test} from "vitest";
import {isInOnePlace} from "../../../src/coder/telling/one-place.js";
import {code, sceneOf, triggerOf} from "../reading.js";

test.each([
  ["Zarif and Mekdad talked for an hour on the margins of a fair.", true],
  ["On the margins of a fair Zarif and Mekdad talked of trade.", true],
  ["Zarif and Mekdad talked for an hour, which was told at the ministry.", false],
  ["Zarif and Mekdad talked for an hour; others sat at the ministry.", false]
])("words that put people in one place: %s", (text, expected) => {
  const scene = sceneOf(text);
  expect(isInOnePlace(scene.reading, triggerOf(scene))).toBe(expected);
});

test("who talked in one place has met", () => {
  expect(code("Zarif and Mekdad went through the draft at the ministry.").contacts).toHaveLength(1);
  expect(code("Zarif and Mekdad went through the draft at great speed.").contacts).toEqual([]);
});
