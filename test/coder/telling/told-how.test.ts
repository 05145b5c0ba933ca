import {expect, test} from "vitest";
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
  expect(isPlaced(scene.reading, t, {channel: "meeting", wired: false})).toBe(expected);
});

test("behind a call told just before, only the place straight behind the verb is that of a meeting", () => {
  const wired = (text: string) => {
    const scene = sceneOf(text);
    return isPlaced(scene.reading, triggerOf(scene), {channel: "meeting", wired: true});
  };
  expect(wired("Zarif spoke with Mekdad about the attack outside the embassy in Damascus.")).toBe(false);
  expect(wired("Zarif and Mekdad spoke in Damascus.")).toBe(true);
});

test("thanks for a letter tell of the letter, thanks for a call of one told before", () => {
  const rule = {frame: "credited", channel: "message"} as ChannelRule;
  expect(isThankedFor(rule)).toBe(true);
  expect(isThankedFor({...rule, channel: "call"})).toBe(false);
});
