import {expect, test} from "vitest";
import {textWidth, wrap} from "../../src/charts/text-width.js";

test("a label's width grows with its letters, its size and its weight", () => {
  expect(textWidth("iii", 10)).toBeLessThan(textWidth("mmm", 10));
  expect(textWidth("line", 20)).toBeCloseTo(2 * textWidth("line", 10));
  expect(textWidth("line", 10, true)).toBeGreaterThan(textWidth("line", 10));
  expect(textWidth("“é—", 10)).toBeGreaterThan(0);
});

test("lines are no wider than the column and evenly filled", () => {
  const text = "who rang is not said in the text that reports the call";
  const lines = wrap(text, 13, {width: 170});
  expect(lines.join(" ")).toBe(text);
  const widths = lines.map((line) => textWidth(line, 13));
  expect(Math.max(...widths)).toBeLessThanOrEqual(170);
  expect(Math.min(...widths)).toBeGreaterThan(80);
});

test("a word wider than the column stands alone", () => {
  expect(wrap("an extraordinarily long word", 13, {width: 40})).toContain("extraordinarily");
  expect(wrap("Example-Sampleton in Town", 13, {width: 80})).toEqual(["Example-", "Sampleton", "in Town"]);
  expect(wrap("Example-Sampleton in Town", 13, {width: 180})[0]).toMatch(/^Example-Sampleton/);
});
