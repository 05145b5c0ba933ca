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

test("any of several phrases, whole words all the same", () => {
  const pattern = phrasePattern("(red|blue) line", "map");
  expect(["a blue  line", "the map"].every((text) => pattern.test(text))).toBe(true);
  expect(["maps", "red", "blueline"].some((text) => pattern.test(text))).toBe(false);
});
