import {expect, test} from "vitest";
import {garwood} from "../../../src/tables/stats/garwood.js";

// 95 % limits as tabulated by K. Ulm, American Journal of Epidemiology 131 (1990) 373, and in Pearson and Hartley, table 40.
test.each([
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [5, 1.623, 11.668],
  [10, 4.795, 18.39],
  [50, 37.11, 65.92],
  [100, 81.36, 121.63]
])("%d events", (n, low, high) => {
  const limits = garwood(n);
  expect(limits.low).toBeCloseTo(low, 2);
  expect(limits.high).toBeCloseTo(high, 2);
});

// Welsh nickel workers, 137 deaths where 24.19893 were expected: the example in the manual of R's poisson.test.
test("a rate", () => {
  const {low, high} = garwood(137);
  expect(low / 24.19893).toBeCloseTo(4.753125, 5);
  expect(high / 24.19893).toBeCloseTo(6.692709, 5);
});

test("more confidence is wider", () => {
  expect(garwood(5, 0.99).low).toBeLessThan(garwood(5).low);
  expect(garwood(5, 0.99).high).toBeGreaterThan(garwood(5).high);
});
