import {expect, test} from "vitest";
import {cohenKappa} from "../../../src/tables/stats/kappa.js";

type Pair = [string, string];
const times = (n: number, pair: Pair): Pair[] => Array.from({length: n}, () => pair);

// The example of J. L. Fleiss, Statistical Methods for Rates and Proportions (2nd ed., 1981), table 13.1: 0.676.
test("a published example", () => {
  const pairs = [
    ...times(75, ["a", "a"]),
    ...times(1, ["a", "b"]),
    ...times(4, ["a", "c"]),
    ...times(5, ["b", "a"]),
    ...times(4, ["b", "b"]),
    ...times(1, ["b", "c"]),
    ...times(10, ["c", "c"])
  ];
  const {n, agreed, kappa} = cohenKappa(pairs);
  expect([n, agreed]).toEqual([100, 89]);
  expect(kappa).toBeCloseTo(0.676, 3);
});

test("chance gives nothing, agreement all", () => {
  expect(
    cohenKappa([...times(1, ["a", "a"]), ...times(1, ["a", "b"]), ...times(1, ["b", "a"]), ...times(1, ["b", "b"])])
      .kappa
  ).toBe(0);
  expect(
    cohenKappa([
      ["a", "a"],
      ["b", "b"]
    ]).kappa
  ).toBe(1);
});
