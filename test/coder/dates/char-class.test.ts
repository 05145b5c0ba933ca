import {expect, test} from "vitest";
import {classOf, DIGIT, isWordClass, LETTER, LINE, MARK, SPACE} from "../../../src/coder/dates/char-class.js";

test.each([
  ["a", LETTER],
  ["ß", LETTER],
  ["_", LETTER],
  ["\u200c", LETTER],
  ["7", DIGIT],
  ["٣", DIGIT],
  ["\n", LINE],
  ["\u00a0", SPACE],
  ["\u200f", SPACE],
  [",", MARK]
])("%j is of class %i, also when it comes again", (char, kind) => {
  expect([classOf(char.charCodeAt(0)), classOf(char.charCodeAt(0))]).toEqual([kind, kind]);
});

test("what lies behind the end of a text is a mark", () => {
  expect(classOf("".charCodeAt(0))).toBe(MARK);
});

test("letters and digits go on with a word", () => {
  expect([LETTER, DIGIT, MARK, LINE, SPACE].map(isWordClass)).toEqual([true, true, false, false, false]);
});
