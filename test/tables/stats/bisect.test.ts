import {expect, test} from "vitest";
import {bisect} from "../../../src/tables/stats/bisect.js";

test("a root is found to the last digits", () => {
  expect(bisect((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14);
  expect(bisect((x) => x, 0, 1)).toBeCloseTo(0, 14);
});
