import {expect, test} from "vitest";
import {clopperPearson} from "../../../src/tables/stats/clopper-pearson.js";

// 81 of 263 and 15 of 148 as printed in R. G. Newcombe, Statistics in Medicine 17 (1998) 857, table I, method 5.
test.each([
  [81, 263, 0.2527, 0.3676],
  [15, 148, 0.0578, 0.1617],
  [0, 20, 0, 0.1684],
  [1, 29, 0.0009, 0.1776]
])("%d of %d", (k, n, low, high) => {
  const limits = clopperPearson(k, n);
  expect(limits.low).toBeCloseTo(low, 4);
  expect(limits.high).toBeCloseTo(high, 4);
});

test("all and none have an end of their own, nothing has both", () => {
  expect(clopperPearson(32, 32)).toEqual({low: expect.closeTo(0.025 ** (1 / 32), 10), high: 1});
  expect(clopperPearson(0, 0)).toEqual({low: 0, high: 1});
  expect(() => clopperPearson(3, 2)).toThrow("3 in 2");
});
