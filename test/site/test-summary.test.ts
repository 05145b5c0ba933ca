import {expect, test} from "vitest";
import {summary} from "../../src/site/test-summary.js";

test("one line a step, and one for all", () => {
  expect(summary([{name: "types", passed: true, seconds: 2.2}])).toBe("passed  types (2 s)\neverything passed");
});

test("what failed is named at the end", () => {
  const outcomes = [
    {name: "types", passed: false, seconds: 1},
    {name: "lint", passed: true, seconds: 1},
    {name: "unit", passed: false, seconds: 3}
  ];
  expect(summary(outcomes).split("\n").at(-1)).toBe("failed: types, unit");
});
