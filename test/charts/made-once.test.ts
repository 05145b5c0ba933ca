import {expect, test} from "vitest";
import {MadeOnce} from "../../src/charts/made-once.js";

const [a, b] = [{}, {}];

test("a thing is made again when it is made from something else, and only then", () => {
  const made = new MadeOnce<number>();
  let times = 0;
  const make = (): number => ++times;
  expect([made.of(a, "x", make), made.of(a, "x", make), made.of(b, "x", make)]).toEqual([1, 1, 2]);
  expect([made.of(a, "y", make), made.of(a, "y", make), made.of(a, "x", make)]).toEqual([3, 3, 4]);
});

test("one that makes other things knows nothing of it", () => {
  const [first, second] = [new MadeOnce<string>(), new MadeOnce<string>()];
  expect([first.of(a, "x", () => "first"), second.of(a, "x", () => "second")]).toEqual(["first", "second"]);
});

test("what could not be made is tried again", () => {
  const made = new MadeOnce<number>();
  const fail = (): number => {
    throw new Error("no");
  };
  expect(() => made.of(a, "x", fail)).toThrow("no");
  expect(made.of(a, "x", () => 1)).toBe(1);
});
