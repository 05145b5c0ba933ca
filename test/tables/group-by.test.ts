import {expect, test} from "vitest";
import {groupBy} from "../../src/tables/group-by.js";

test("rows come together, in order", () => {
  const groups = groupBy([3, 1, 4, 1, 5], (n) => n % 2 === 0);
  expect([...groups]).toEqual([
    [false, [3, 1, 1, 5]],
    [true, [4]]
  ]);
  expect(groupBy([], String).size).toBe(0);
});
