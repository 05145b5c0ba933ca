import {expect, test} from "vitest";
import {alpha3, color, day, orNull, text, url} from "../../src/corpus/leaves.js";

test.each([
  ["text", text, "a", " "],
  ["day", day, "2024-02-29", "2023-02-29"],
  ["colour", color, "#0B5f7a", "#fff"],
  ["country", alpha3, "ABC", "abc"],
  ["address", url, "https://example.org/a", "example.org"],
  ["text or null", orNull(text), null, 7]
])("%s", (_name, leaf, good, bad) => {
  expect(leaf.holds(good)).toBe(true);
  expect(leaf.holds(bad)).toBe(false);
  expect(leaf.holds(undefined)).toBe(false);
});
