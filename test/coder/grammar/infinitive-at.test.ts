import {expect, test} from "vitest";
import {infinitiveAt} from "../../../src/coder/grammar/infinitive-at.js";
import {sceneOf} from "../reading.js";

test.each([
  ["Raisi asked to meet Assad.", "to"],
  ["Raisi met Assad.", undefined]
])("%s", (text, word) => {
  const {reading} = sceneOf(text);
  const [t = 0] = reading.signs.triggers;
  expect(reading.tokens.form[infinitiveAt(reading, t)]).toBe(word);
});
