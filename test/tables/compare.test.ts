import {expect, test} from "vitest";
import {by, compare, sortedBy} from "../../src/tables/compare.js";

test("text is ordered by code unit, not by the reader's language", () => {
  expect(["é", "z", "Z", "a"].sort(compare)).toEqual(["Z", "a", "z", "é"]);
});

test("numbers are ordered by size and null comes first", () => {
  expect([10, 9, null, 100].sort(compare)).toEqual([null, 9, 10, 100]);
});

test("a later key decides only where the earlier ones tie", () => {
  const rows = [
    {a: "x", n: 2},
    {a: "w", n: 9},
    {a: "x", n: 1}
  ];
  expect(
    rows
      .sort(
        by(
          (row) => row.a,
          (row) => row.n
        )
      )
      .map(({a, n}) => a + n)
  ).toEqual(["w9", "x1", "x2"]);
});

test("costly keys are found once a row", () => {
  let asked = 0;
  const key = (n: number) => {
    asked++;
    return n % 3;
  };
  expect(sortedBy([5, 3, 4, 1, 6], key, (n) => -n)).toEqual([6, 3, 4, 1, 5]);
  expect(asked).toBe(5);
});
