import {expect, test} from "vitest";
import {capital, listOf, small} from "../../../src/charts/words/sentence.js";

test("a sentence begins with a capital", () => {
  expect(capital("two calls")).toBe("Two calls");
  expect(capital("")).toBe("");
});

test("inside a sentence only the first letter is small", () => {
  expect(small("Journeys from Iran")).toBe("journeys from Iran");
});

test("a list as prose writes it", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listOf)).toEqual(["", "a", "a and b", "a, b and c"]);
});
