import {expect, test} from "vitest";
import {phrasePattern} from "../../src/tables/phrase-pattern.js";

test("whole words, in any case, one of several", () => {
  const pattern = phrasePattern("(air strike|raids)");
  expect(pattern.test("Raids on the coast")).toBe(true);
  expect(pattern.test("an air  strike")).toBe(true);
  expect(pattern.test("braids")).toBe(false);
});

test("signs stand for themselves", () => {
  expect(phrasePattern("U.S.").test("the U.S. fleet")).toBe(true);
  expect(phrasePattern("U.S.").test("UxSx")).toBe(false);
});
