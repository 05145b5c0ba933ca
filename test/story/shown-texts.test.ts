import {expect, test} from "vitest";
import {moreTexts, shownTexts} from "../../src/story/shown-texts.js";

test("the first texts are shown, and how many more there are is told", () => {
  const many = Array.from({length: 1100}, (_, i) => i);
  expect(shownTexts(many)).toEqual(many.slice(0, 60));
  expect(moreTexts(1100).text).toContain("1,040 more");
  expect(shownTexts([1, 2])).toEqual([1, 2]);
  expect(moreTexts(60).text).toBe("");
});
