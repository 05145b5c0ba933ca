import {expect, test} from "vitest";
import {type Pass, refuse, toldLast} from "../../../src/coder/telling/pass.js";
import {nothingFound} from "../../../src/coder/telling/teller.js";
import {draftsOf, sceneOf} from "../reading.js";

function passOver(text: string): Pass {
  const sentence = {start: 3, end: 9, paragraph: 0, quotes: []};
  const more = {drafts: [], taken: new Set<number>(), joins: [], journey: null, untold: false, doubtful: false};
  return {scene: sceneOf(text), sentence, index: 0, found: nothingFound(), ...more};
}

test("what a sentence has told comes before what was told before it", () => {
  const [first, second] = draftsOf("Zarif met Mekdad. Zarif rang Assad.");
  const pass = passOver("Zarif met Mekdad.");
  expect(toldLast(pass)).toBeUndefined();
  if (first) pass.found.drafts.push(first);
  expect(toldLast(pass)?.channel).toBe("meeting");
  if (second) pass.drafts.push(second);
  expect(toldLast(pass)?.channel).toBe("call");
});

test("a refusal speaks of the whole sentence", () => {
  const pass = passOver("Zarif met Lavrov.");
  refuse(pass, "other_pair", "en-met");
  expect(pass.found.refusals).toEqual([{start: 3, end: 9, reason: "other_pair", rule: "en-met"}]);
});
