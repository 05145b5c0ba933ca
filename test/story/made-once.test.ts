import {expect, test} from "vitest";
import {madeOnce} from "../../src/story/made-once.js";

test("a thing is made again when it is made from something else, and only then", () => {
  let times = 0;
  const make = (): number => ++times;
  expect([madeOnce("a", "x", make), madeOnce("a", "x", make), madeOnce("b", "x", make)]).toEqual([1, 1, 2]);
  expect([madeOnce("a", "y", make), madeOnce("a", "y", make), madeOnce("a", "x", make)]).toEqual([3, 3, 4]);
});

test("what could not be made is tried again", () => {
  const fail = (): number => {
    throw new Error("no");
  };
  expect(() => madeOnce("c", "x", fail)).toThrow("no");
  expect(madeOnce("c", "x", () => 1)).toBe(1);
});
