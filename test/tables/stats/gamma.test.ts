import {expect, test} from "vitest";
import {gammaP, gammaQuantile, logGamma} from "../../../src/tables/stats/gamma.js";

test("the logarithm of the gamma function", () => {
  expect(logGamma(1)).toBeCloseTo(0, 13);
  expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 11);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
  expect(logGamma(0.25)).toBeCloseTo(1.2880225246980774, 11);
});

test("the incomplete gamma function where it has a closed form", () => {
  for (const x of [0.1, 1, 3, 20]) expect(gammaP(1, x)).toBeCloseTo(1 - Math.exp(-x), 13);
  expect(gammaP(2, 3)).toBeCloseTo(1 - 4 * Math.exp(-3), 13);
  expect(gammaP(3, 0)).toBe(0);
});

// Chi-squared quantiles as tabulated in E. S. Pearson and H. O. Hartley, Biometrika Tables for Statisticians I, table 8.
test.each([
  [0.975, 1, 5.02389],
  [0.95, 4, 9.48773],
  [0.025, 10, 3.24697],
  [0.975, 60, 83.2977]
])("the chi-squared quantile of %d with %d degrees of freedom", (p, df, value) => {
  expect(2 * gammaQuantile(p, df / 2)).toBeCloseTo(value, 4);
});
