import {expect, test} from "vitest";
import {linesOf} from "../../../src/coder/text/page.js";

test("lines come trimmed, with their offsets; empty ones are left out", () => {
  const text = "  one \n\n\t\n two three";
  expect(linesOf(text)).toEqual([
    {start: 2, end: 5, text: "one"},
    {start: 11, end: 20, text: "two three"}
  ]);
  for (const line of linesOf(text)) expect(text.slice(line.start, line.end)).toBe(line.text);
});

test("a text without anything to see has no lines", () => {
  expect(linesOf("")).toEqual([]);
  expect(linesOf(" \n \n")).toEqual([]);
});
