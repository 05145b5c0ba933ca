import {expect, test} from "vitest";
import {markOf} from "../../../src/coder/dates/marks.js";

test.each([
  ["–", "-"],
  ["’", "'"],
  ["،", ","],
  [":", ":"]
])("%s is read as %s", (char, mark) => {
  expect(markOf(char.charCodeAt(0))).toBe(mark);
  expect(markOf(char.charCodeAt(0))).toBe(mark);
});
