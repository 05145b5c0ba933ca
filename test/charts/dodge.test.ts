import {expect, test} from "vitest";
import {dodge} from "../../src/charts/dodge.js";

test("what stands too close goes one level up, and down again as soon as there is room", () => {
  expect(dodge([0, 3, 6, 10, 40], 10)).toEqual([0, 1, 2, 0, 0]);
  expect(dodge([], 10)).toEqual([]);
});
