import {expect, test} from "vitest";
import {isDemand} from "../../../src/coder/parties/demand.js";
import {sceneOf, triggerOf} from "../reading.js";

test.each([
  ["Zarif called on Assad to step down.", true],
  ["Zarif called on Assad on Monday to offer his condolences.", false],
  ["Zarif called on Assad on Monday.", false],
  ["Zarif called on Assad in Damascus and flew to Tehran.", false]
])("what somebody was asked to do is no meeting: %s", (text, expected) => {
  const scene = sceneOf(text);
  expect(isDemand(scene, triggerOf(scene, "en-meet-call-on"))).toBe(expected);
});
