import {expect, test} from "vitest";
import {beginsAt, endsBefore, isOrEnds, saysAmong} from "../../../src/coder/grammar/words-at.js";

const tokens = {form: ["no", "relation", "of", "x"]};
const phrases = new Set(["relation of", "no kin"]);

test("a phrase may stand anywhere among the words", () => {
  expect(saysAmong(tokens, phrases, {from: 0, to: 3})).toBe(true);
  expect(saysAmong(tokens, phrases, {from: 2, to: 4})).toBe(false);
  expect(saysAmong(tokens, new Set(), {from: 0, to: 4})).toBe(false);
});

test("a phrase ends straight before a word", () => {
  expect(endsBefore(tokens, phrases, {from: 0, at: 3})).toBe(true);
  expect(endsBefore(tokens, phrases, {from: 0, at: 2})).toBe(false);
  expect(endsBefore(tokens, phrases, {from: 2, at: 3})).toBe(false);
});

test("a phrase of one word or two begins at a word", () => {
  expect(beginsAt(tokens, phrases, 1)).toBe(true);
  expect(beginsAt(tokens, new Set(["of"]), 2)).toBe(true);
  expect(beginsAt(tokens, phrases, 0)).toBe(false);
  expect(beginsAt(tokens, phrases, 3)).toBe(false);
});

test.each([
  ["met", true],
  ["landed", true],
  ["meet", false]
])("a word is one of some or ends like them: %s", (form, expected) => {
  expect(isOrEnds(form, new Set(["met"]), new Set(["ed"]))).toBe(expected);
});
