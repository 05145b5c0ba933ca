import {expect, test} from "vitest";
import {compare} from "../../src/charts/compare.js";

test("texts are ordered by their units, whatever the language", () => {
  expect(["b", "ä", "B", "a", "a"].sort(compare)).toEqual(["B", "a", "a", "b", "ä"]);
  expect(compare("2021-07", "2021-07")).toBe(0);
});
