import {expect, test} from "vitest";
import {isAccompanied} from "../../../src/coder/grammar/is-accompanied.js";
import {sceneOf} from "../reading.js";

function accompanied(text: string): boolean {
  const {reading} = sceneOf(text);
  return reading.units.some((_, at) => isAccompanied(reading, at));
}

test.each([
  "Zarif came accompanied by Mekdad.",
  "Zarif came flanked by the minister.",
  "Zarif came in the company of General Ayyoub."
])("somebody came along: %s", (text) => {
  expect(accompanied(text)).toBe(true);
});

test.each([
  "Zarif came accompanied by Mekdad’s men.",
  "Zarif came accompanied by rumours about Mekdad.",
  "Mekdad came by plane."
])("nobody came along: %s", (text) => {
  expect(accompanied(text)).toBe(false);
});
