import {expect, test} from "vitest";
import {fisherExact} from "../../../src/tables/stats/fisher.js";

// The lady tasting tea, R. A. Fisher, The Design of Experiments (1935): three of four right, two-sided p 34/70.
test("a published example", () => {
  expect(
    fisherExact([
      [3, 1],
      [1, 3]
    ])
  ).toBeCloseTo(34 / 70, 10);
  expect(
    fisherExact([
      [4, 0],
      [0, 4]
    ])
  ).toBeCloseTo(2 / 70, 10);
});

test("no difference is no surprise", () => {
  expect(
    fisherExact([
      [5, 5],
      [5, 5]
    ])
  ).toBeCloseTo(1, 9);
});
