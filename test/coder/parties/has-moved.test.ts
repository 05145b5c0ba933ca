import {expect, test} from "vitest";
import {hasMoved} from "../../../src/coder/parties/has-moved.js";
import {sceneOf, triggerOf} from "../reading.js";

test.each([
  ["Zarif drove over the mountains to assure Mekdad of it.", true],
  ["Zarif drove home when aides came to assure Mekdad of it.", false],
  ["Zarif spoke to assure Mekdad of it.", false],
  ["Zarif drove off and will assure Mekdad of it.", false]
])("a journey to whoever is told something: %s", (text, expected) => {
  const scene = sceneOf(text);
  expect(hasMoved(scene.reading, triggerOf(scene, "en-meet-goes-to"))).toBe(expected);
});
