import {expect, test} from "vitest";
import {before, cued, inClause, near} from "../../../src/coder/status/cued.js";
import {sceneOf, triggerOf} from "../reading.js";

const PLAIN = {noun: false, invitedBy: false, planned: false};

function told(text: string, manner = PLAIN) {
  const scene = sceneOf(text);
  return cued(scene.reading, triggerOf(scene), manner);
}

test("a cue is near within its clause and a few words", () => {
  expect(near(told("Zarif is expected to have met Mekdad."), "announced", 4)?.rule).toMatch(/^en-/);
  expect(
    near(told("Zarif is expected, as all of the papers say, to have met Mekdad."), "announced", 4)
  ).toBeUndefined();
  expect(near(told("Rain is expected; Zarif met Mekdad."), "announced", 4)).toBeUndefined();
});

test("before a trigger a cue may stand anywhere, in its clause on either side", () => {
  const apart = told("Rain is expected; Zarif met Mekdad.");
  expect(before(apart, "announced")).toBeDefined();
  expect(inClause(apart, "announced")).toBeUndefined();
  const behind = told("Zarif met Mekdad and invited him.");
  expect(inClause(behind, "invited")).toBeDefined();
  expect(before(behind, "invited")).toBeUndefined();
});

test("what is to come is told by the trigger or by a cue", () => {
  expect(told("Zarif met Mekdad.")).toMatchObject({intended: false, planned: false});
  expect(told("Zarif met Mekdad.", {...PLAIN, planned: true})).toMatchObject({intended: true, planned: true});
  expect(told("Zarif is expected to have met Mekdad.")).toMatchObject({intended: false, planned: true});
});
