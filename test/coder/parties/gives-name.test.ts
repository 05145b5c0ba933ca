import {expect, test} from "vitest";
import {givesName, isNamed} from "../../../src/coder/parties/gives-name.js";
import {told} from "../languages/told.js";
import {sceneOf, triggerOf} from "../reading.js";

test.each([
  ["Raisi called Assad a brother.", true],
  ["Raisi called Assad the best of friends.", true],
  ["Raisi called Assad “brother”.", true],
  ["Raisi called them martyrs.", true],
  ["Raisi called Assad on Tuesday.", false],
  ["Raisi called Assad.", false]
])("a name is given, or somebody is called: %s", (text, expected) => {
  const scene = sceneOf(text);
  expect(givesName(scene, triggerOf(scene))).toBe(expected);
});

test("behind whom a call is for stands no bare word", () => {
  const {reading} = sceneOf("He spoke of them, calling them martyrs.");
  const them = reading.units.findLastIndex(({entity}) => entity?.reference === "they");
  expect(isNamed(reading, them)).toBe(true);
});

test.each([
  ["fr", "Zarif a appelé Mekdad le 5 mai 2019."],
  ["es", "El 5 de mayo de 2019 llamó a Mekdad el ministro iraní, Zarif."]
])("an article behind the name may begin a day or whoever calls: %s %s", (language, text) => {
  expect(told(language, text)).toEqual(["call <IRN ir-zarif + sy-mekdad"]);
});
