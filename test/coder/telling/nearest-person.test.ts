import {expect, test} from "vitest";
import {nearestPerson} from "../../../src/coder/telling/nearest-person.js";
import {code, sceneOf, triggerOf} from "../reading.js";

test.each([
  ["At noon, Mekdad being there, they met.", "sy-mekdad"],
  ["At noon, Assad and Mekdad being there, they met.", "sy-mekdad"],
  ["At Mekdad’s house they met.", null],
  ["They met; Mekdad smiled.", null],
  ["They met when Mekdad smiled.", null]
])("who stands nearest: %s", (text, person) => {
  const scene = sceneOf(text);
  const wanted = {frame: "talks" as const, members: [], fits: (m: {side: string | null}) => m.side === "SYR"};
  expect(nearestPerson(scene, triggerOf(scene), wanted)?.candidates[0]?.person_id ?? null).toBe(person);
});

test("whoever is told of behind people whom a text only counts is not one of the parties", () => {
  expect(code("Raisi took calls from ten presidents, and Assad was not among them.").contacts).toEqual([]);
  expect(code("Raisi took a call on Monday, and it was from Assad.").contacts.length).toBeLessThan(2);
});

test("whom a verb behind the means acts on is not their party", () => {
  const text = "Within hours Mekdad, who had gone to inspect the ruin in person, rang up Zarif.";
  expect(code(text).contacts.map(({channel}) => channel)).toEqual(["call"]);
});
