import {expect, test} from "vitest";
import {endsBefore, saysAmong} from "../../../src/coder/grammar/words-at.js";

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
