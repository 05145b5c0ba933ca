import {expect, test} from "vitest";
import {betaI, betaQuantile} from "../../../src/tables/stats/beta.js";

test("the incomplete beta function where it has a closed form", () => {
  expect(betaI(0.3, 1, 1)).toBeCloseTo(0.3, 13);
  expect(betaI(0.3, 1, 4)).toBeCloseTo(1 - 0.7 ** 4, 13);
  expect(betaI(0.3, 5, 1)).toBeCloseTo(0.3 ** 5, 13);
  expect(betaI(0.5, 7, 7)).toBeCloseTo(0.5, 13);
});

test("its ends, and the sum of a binomial's tail", () => {
  expect([betaI(0, 2, 3), betaI(1, 2, 3)]).toEqual([0, 1]);
  const tail = 45 * 0.4 ** 8 * 0.6 ** 2 + 10 * 0.4 ** 9 * 0.6 + 0.4 ** 10;
  expect(betaI(0.4, 8, 3)).toBeCloseTo(tail, 12);
});

test("a quantile leads back", () => {
  for (const p of [0.025, 0.5, 0.975]) expect(betaI(betaQuantile(p, 33, 1.5), 33, 1.5)).toBeCloseTo(p, 12);
});
