import {expect, test} from "vitest";
import {once} from "../../../src/coder/lexicon/once.js";

test("it is made when first asked for, and once", () => {
  let made = 0;
  const value = once(() => ++made);
  expect(made).toBe(0);
  expect([value(), value(), made]).toEqual([1, 1, 1]);
});

test("what cannot be made is tried once, and says why each time", () => {
  let tries = 0;
  const value = once(() => {
    tries += 1;
    throw new Error("row 3 is broken");
  });
  expect(value).toThrow("row 3 is broken");
  expect(value).toThrow("row 3 is broken");
  expect(tries).toBe(1);
});
