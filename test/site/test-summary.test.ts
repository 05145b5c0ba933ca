import {expect, test} from "vitest";
import {summary} from "../../src/site/test-summary.js";

test("one line a step, and one for all", () => {
  expect(summary([{name: "types", passed: true, seconds: 2.2}])).toBe(
    "passed  types (2 s)\neverything passed\n0 passed, 0 failed, 0 skipped"
  );
});

test("what failed is named at the end", () => {
  const outcomes = [
    {name: "types", passed: false, seconds: 1},
    {name: "lint", passed: true, seconds: 1},
    {name: "unit", passed: false, seconds: 3}
  ];
  expect(summary(outcomes).split("\n").at(-2)).toBe("failed: types, unit");
});

test("the last line counts tests, and a step that fails without any as one failure", () => {
  const outcomes = [
    {name: "types", passed: false, seconds: 1},
    {name: "unit", passed: false, seconds: 3, tests: {passed: 40, failed: 2, skipped: 1}},
    {name: "browser", passed: true, seconds: 3, tests: {passed: 7, failed: 0, skipped: 0}}
  ];
  expect(summary(outcomes).split("\n").at(-1)).toBe("47 passed, 3 failed, 1 skipped");
});
