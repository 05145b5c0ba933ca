import {expect, test} from "vitest";
import {hasAnyCue, hasCue} from "../../../src/coder/grammar/has-cue.js";
import {sceneOf} from "../reading.js";

test.each([
  ["Tehran denied that Zarif met Mekdad.", true],
  ["Tehran said that Zarif met Mekdad.", false]
])("a sentence holds a sign or does not: %s", (text, expected) => {
  expect(hasCue(sceneOf(text).reading, "denied")).toBe(expected);
  expect(hasAnyCue(sceneOf(text).reading, new Set(["refused", "denied"]))).toBe(expected);
  expect(hasAnyCue(sceneOf(text).reading, new Set(["refused"]))).toBe(false);
});
