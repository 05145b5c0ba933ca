import {expect, test} from "vitest";
import {chiSquaredFit} from "../../../src/tables/stats/chi-squared.js";

test("even counts are no surprise", () => {
  expect(chiSquaredFit([5, 5, 5, 5], [1, 1, 1, 1])).toBeCloseTo(1, 12);
});

// 315, 108, 101 and 32 peas against 9 : 3 : 3 : 1, G. Mendel (1866): chi-squared 0.470, p 0.925.
test("a published example", () => {
  expect(chiSquaredFit([315, 108, 101, 32], [9, 3, 3, 1])).toBeCloseTo(0.9254, 4);
});
