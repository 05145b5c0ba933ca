import {expect, test} from "vitest";
import {isOtherThing} from "../../../src/coder/grammar/is-other-thing.js";
import {told} from "../languages/told.js";
import {sceneOf, triggerOf} from "../reading.js";

test.each([
  ["Raisi sent Assad an electric cable.", true],
  ["Raisi sent Assad a cable.", false],
  ["Raisi met Assad. His message was clear.", true],
  ["Raisi met Assad. His message was long.", false],
  ["Raisi met Assad.", false]
])("%s", (text, expected) => {
  const scene = sceneOf(text);
  expect(isOtherThing(scene.reading, triggerOf(scene))).toBe(expected);
});

test.each([
  ["en", "Raisi promised Assad an underground cable on Monday."],
  ["en", "The fibre-optic cable from Raisi to Assad is long."],
  ["fr", "Ebrahim Raïssi a envoyé un câble électrique au président Bachar al-Assad."],
  ["fr", "Ebrahim Raïssi a publié une lettre ouverte à Bachar al-Assad."],
  ["es", "Raisi envió a Al Asad un cable eléctrico."]
])("no letter in %s: %s", (language, text) => {
  expect(told(language, text)).toEqual([]);
});

test.each([
  ["en", "Raisi sent a cable to Assad about power."],
  ["fr", "Ebrahim Raïssi a envoyé un câble au président Bachar al-Assad."],
  ["es", "Raisi envió a Al Asad un cable."]
])("a letter in %s: %s", (language, text) => {
  expect(told(language, text)).toHaveLength(1);
});
