import {expect, test} from "vitest";
import {firstDated, firstDatedWord, hasDate} from "../../../src/coder/grammar/has-date.js";
import {tokenize} from "../../../src/coder/text/tokens.js";

const text = {tokens: tokenize("They met on Monday."), dated: new Set([2, 3])};

test("a stretch has a date where a word of it is one of a date", () => {
  expect(hasDate({start: 0, end: 19}, text)).toBe(true);
  expect(hasDate({start: 0, end: 8}, text)).toBe(false);
});

test("the first of its words is told, and -1 where there is none", () => {
  expect(firstDated({start: 0, end: 19}, text)).toBe(2);
  expect(firstDatedWord(text.dated, {from: 3, to: 4})).toBe(3);
  expect(firstDatedWord(text.dated, {from: 0, to: 2})).toBe(-1);
});
