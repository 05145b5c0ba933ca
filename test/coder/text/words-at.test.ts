import {expect, test} from "vitest";
import {beginsAt, endsBefore, isOrEnds, isPhrase, phraseEnd, saysAmong} from "../../../src/coder/text/words-at.js";

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

test("a phrase begins at a word", () => {
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

test("some words are a phrase, all of them", () => {
  expect(isPhrase(tokens, phrases, {from: 1, to: 3})).toBe(true);
  expect(isPhrase(tokens, phrases, {from: 0, to: 3})).toBe(false);
  expect(isPhrase(tokens, new Set(["x"]), {from: 3, to: 4})).toBe(true);
});

test("a phrase may be of any number of words", () => {
  const long = {form: "it was the last time they did so that".split(" ")};
  const times = new Set(["the last time they did so", "the last time"]);
  expect(beginsAt(long, times, 2)).toBe(true);
  expect(beginsAt(long, new Set(["the last time"]), 2)).toBe(true);
  expect(endsBefore(long, times, {from: 0, at: 8})).toBe(true);
  expect(endsBefore(long, times, {from: 3, at: 8})).toBe(false);
  expect(saysAmong(long, new Set(["the last time they did so"]), {from: 0, to: 9})).toBe(true);
});

test("of several phrases the longest that fits begins at a word", () => {
  const long = {form: "the last time they did".split(" ")};
  const times = new Set(["the last time they did", "the last time"]);
  expect(phraseEnd(long, times, {at: 0})).toBe(5);
  expect(phraseEnd(long, times, {at: 0, fits: (to) => to < 5})).toBe(3);
  expect(phraseEnd(long, times, {at: 1})).toBeNull();
  expect(phraseEnd(long, new Set(), {at: 0})).toBeNull();
});
