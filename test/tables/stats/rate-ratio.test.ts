import {expect, test} from "vitest";
import {rateRatio} from "../../../src/tables/stats/rate-ratio.js";

// Lung cancer in one town against three others (E. B. Andersen, 1977), the example in the manual of R's poisson.test.
test("a published comparison", () => {
  const {ratio, low, high} = rateRatio({n: 11, exposure: 800}, {n: 6 + 8 + 7, exposure: 1083 + 1050 + 878});
  expect(ratio).toBeCloseTo(1.971488, 5);
  expect(low).toBeCloseTo(0.8584264, 6);
  expect(high).toBeCloseTo(4.2772659, 6);
});

test("equal rates have a ratio of one and no surprise", () => {
  expect(rateRatio({n: 5, exposure: 2}, {n: 5, exposure: 2})).toMatchObject({ratio: 1, p: 1});
});

test("turned round it is the inverse", () => {
  const [one, other] = [
    {n: 10, exposure: 2.7},
    {n: 6, exposure: 8}
  ];
  const [there, back] = [rateRatio(one, other), rateRatio(other, one)];
  expect(there.low).toBeCloseTo(1 / back.high, 8);
  expect(there.p).toBeCloseTo(back.p, 10);
});

test("without a count on one side one end is open", () => {
  expect(rateRatio({n: 4, exposure: 1}, {n: 0, exposure: 1}).high).toBe(Number.POSITIVE_INFINITY);
  expect(rateRatio({n: 0, exposure: 1}, {n: 4, exposure: 1}).low).toBe(0);
  expect(() => rateRatio({n: 1, exposure: 0}, {n: 1, exposure: 1})).toThrow("without time");
});
