import {expect, test} from "vitest";
import {askedIn, askerBehind} from "../../../src/coder/parties/asked-in.js";
import {sceneOf, who} from "../reading.js";

test.each([
  ["Raisi and Assad spoke at the request of Assad.", "SYR", ["sy-assad"]],
  ["Raisi and Assad spoke at the initiative of Tehran.", "IRN", []],
  ["In a phone call initiated by the Syrian side, Raisi and Assad spoke.", "SYR", []],
  ["Raisi and Assad spoke at the request of Erdogan.", null, []],
  ["Raisi and Assad spoke.", null, []]
])("who wanted a call: %s", (text, side, people) => {
  const asked = askedIn(sceneOf(text));
  expect([asked.side, who(asked.members)]).toEqual([side, people]);
  expect(asked.at >= 0).toBe(side !== null);
});

test.each([
  ["Raisi and Assad spoke at the request of Assad.", true],
  ["Raisi and Assad spoke at the request of many very old and tired friends around Assad.", false],
  ["Raisi and Assad spoke at the request of, among others, Assad.", false]
])("whoever asked stands straight behind: %s", (text, found) => {
  const {reading} = sceneOf(text);
  const [at = -1] = reading.signs.invites;
  expect(at).toBeGreaterThan(0);
  expect(askerBehind(reading, at) >= 0).toBe(found);
});
