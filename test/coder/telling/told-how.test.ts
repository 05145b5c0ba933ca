import {expect, test} from "vitest";
import {ruleAt} from "../../../src/coder/grammar/reading.js";
import type {ChannelRule} from "../../../src/coder/lexicon/lexicon.js";
import {isPlaced, isThankedFor, isToldAsPast} from "../../../src/coder/telling/told-how.js";
import {sceneOf, triggerOf} from "../reading.js";

test.each([
  ["Zarif was to meet Mekdad.", true],
  ["Zarif was to have met Mekdad.", true],
  ["Zarif will meet Mekdad.", false]
])("a plan that is over: %s", (text, expected) => {
  const scene = sceneOf(text);
  expect(isToldAsPast(scene.reading, triggerOf(scene))).toBe(expected);
});

test.each([
  ["Zarif spoke with Mekdad in Damascus.", true],
  ["Zarif spoke with Mekdad about the conference held in Damascus.", false],
  ["Zarif spoke with Mekdad of a long war in Aleppo.", false]
])("who spoke at a place has met: %s", (text, expected) => {
  const scene = sceneOf(text);
  const t = triggerOf(scene);
  expect(isPlaced(scene.reading, t, ruleAt(scene.reading, t) as ChannelRule)).toBe(expected);
});

test("thanks for a letter tell of the letter, thanks for a call of one told before", () => {
  const rule = {frame: "credited", channel: "message"} as ChannelRule;
  expect(isThankedFor(rule)).toBe(true);
  expect(isThankedFor({...rule, channel: "call"})).toBe(false);
});
