import {expect, test} from "vitest";
import {type ClauseWords, clauseWords, lastMatch} from "../../../src/coder/lexicon/clause-words.js";
import type {Language} from "../../../src/coder/lexicon/lexicon.js";
import {lexicon} from "../reading.js";

const wordsOf = (code: string): ClauseWords => clauseWords(lexicon.languages.get(code) as Language);

test.each([
  ["en", ", when he", true],
  ["en", " when he", false],
  ["es", ", cuando el", true],
  ["es", "; el", true],
  ["es", ", el", false],
  ["fr", ", lorsqu'il", true],
  ["fr", ", lundi", false],
  ["ar", "، حيث ", true],
  ["fa", "، در ", false]
])("%s begins another clause at “%s”: %s", (code, stretch, expected) => {
  expect(wordsOf(code).breaks.test(stretch)).toBe(expected);
});

test("a relative clause may begin with a preposition", () => {
  expect(lastMatch(wordsOf("es").relative, "asad, a quien vio")).toBe(4);
  expect(lastMatch(wordsOf("es").relative, "asad, ayer")).toBe(-1);
  expect(lastMatch(wordsOf("en").relative, "x, who saw y, who saw")).toBe(12);
});

test("two days are of one breath where only “and” stands between them", () => {
  expect(wordsOf("es").twin.test(" y en ")).toBe(true);
  expect(wordsOf("fr").twin.test(" et ")).toBe(true);
  expect(wordsOf("fr").twin.test(" et surtout en ")).toBe(false);
});

test("“since” is a matter of the language", () => {
  expect(wordsOf("fr").since?.test("depuis le début")).toBe(true);
  expect(wordsOf("es").since?.test("el desde")).toBe(false);
});
