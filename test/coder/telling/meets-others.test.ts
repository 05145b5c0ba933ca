import {expect, test} from "vitest";
import {foreigners, meetsOthers} from "../../../src/coder/telling/meets-others.js";
import {code, sceneOf, triggerOf} from "../reading.js";

test.each([
  ["Zarif met with the Russian on Monday.", 0],
  ["Zarif had been closeted with the Russian separately.", 0],
  ["Zarif met with the Syrian on Monday.", 1]
])("a bare demonym of a third country is whom somebody met: %s", (text, contacts) => {
  expect(code(`Mekdad was in Moscow. ${text}`, {published: "2022-07-10"}).contacts).toHaveLength(contacts);
});

test.each([
  ["Mekdad met in Damascus.", false],
  ["Mekdad met with the Russian.", true],
  ["Mekdad met with Ankara.", true],
  ["Lavrov and Mekdad met.", true]
])("%s", (text, others) => {
  const scene = sceneOf(text);
  expect(meetsOthers(scene, triggerOf(scene), {frame: "meets", members: []})).toBe(others);
});

test("people of third countries are counted", () => {
  expect(foreigners(sceneOf("Lavrov, Mekdad and Erdogan met."))).toBe(2);
  expect(foreigners(sceneOf("Zarif and Mekdad met."))).toBe(0);
});
