import {expect, test} from "vitest";
import {anyOf} from "../../../src/coder/text/any-of.js";

test("the longest word comes first, and every sign stands for itself", () => {
  expect(anyOf(["a", "a.b", "", "(c)"])).toBe("a\\.b|\\(c\\)|a");
});

test("no word is found nowhere", () => {
  expect(new RegExp(anyOf([""])).test("")).toBe(false);
});
