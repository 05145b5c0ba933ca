import {expect, test} from "vitest";
import {isDefinite} from "../../../src/coder/lexicon/is-definite.js";
import {lexicon} from "../reading.js";

test.each([
  ["en", "the", true],
  ["en", "their", true],
  ["en", "a", false],
  ["en", "al", false],
  ["es", "la", true],
  ["es", "al", true],
  ["es", "una", false],
  ["fr", "du", true],
  ["fr", "un", false],
  ["ar", "الوزير", true],
  ["ar", "وزير", false],
  ["fa", "", false]
])("%s: %s", (code, form, definite) => {
  const language = lexicon.languages.get(code);
  expect(language && isDefinite(language.small, form)).toBe(definite);
});
