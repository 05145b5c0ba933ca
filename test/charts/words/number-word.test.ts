import {expect, test} from "vitest";
import {countOf, numberWord} from "../../../src/charts/words/number-word.js";

test("numbers are words up to ten", () => {
  expect([0, 1, 10, 11, 195].map(numberWord)).toEqual(["no", "one", "ten", "11", "195"]);
});

test("a count carries its noun", () => {
  expect(countOf(1, "text")).toBe("one text");
  expect(countOf(3, "visit")).toBe("three visits");
  expect(countOf(2, "man", "men")).toBe("two men");
});
