import fc from "fast-check";
import {expect, test} from "vitest";
import {orderOf} from "../../../src/story/explore/order.js";

test("equal keys keep their order, both ways", () => {
  expect([...orderOf(["b", "a", "b", "a"])]).toEqual([1, 3, 0, 2]);
  expect([...orderOf(["b", "a", "b", "a"], true)]).toEqual([0, 2, 1, 3]);
  expect([...orderOf([])]).toEqual([]);
});

test("it is the order of a stable sort", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("", "a", "ab", "b", "é")), (keys) => {
      const expected = keys
        .map((_, i) => i)
        .sort((i, j) => ((keys[i] ?? "") < (keys[j] ?? "") ? -1 : (keys[i] ?? "") > (keys[j] ?? "") ? 1 : 0));
      expect([...orderOf(keys)]).toEqual(expected);
    })
  );
});
