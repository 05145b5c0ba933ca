import {expect, test} from "vitest";
import {plainWords} from "../../../src/coder/grammar/plain-words.js";
import {sceneOf} from "../reading.js";

test("names do not count", () => {
  const {reading} = sceneOf("Zarif praised President Bashar al-Assad and met Mekdad.");
  const [t = 0] = reading.signs.triggers;
  expect(plainWords(reading, 0, t)).toBe(2);
});
