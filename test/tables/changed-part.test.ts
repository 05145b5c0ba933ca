import {expect, test} from "vitest";
import {changedPart} from "../../src/tables/changed-part.js";

const part = (before: string, now: string) => {
  const {from, ...ends} = changedPart([...before], [...now]);
  return [before.slice(from, ends.before), now.slice(from, ends.now)];
};

test("what is the same before and behind is left out", () => {
  expect(part("abcd", "axcd")).toEqual(["b", "x"]);
  expect(part("abcd", "abxycd")).toEqual(["", "xy"]);
  expect(part("abcd", "ad")).toEqual(["bc", ""]);
  expect(part("abcd", "abcd")).toEqual(["", ""]);
  expect(part("aa", "aaa")).toEqual(["", "a"]);
  expect(part("", "ab")).toEqual(["", "ab"]);
});
