import {expect, test} from "vitest";
import {rounded, svgElement} from "../../src/charts/svg.js";
import {blankDocument} from "./sample.js";

test("an element takes attributes that are defined, numbers to a hundredth, and children", () => {
  const document = blankDocument();
  const group = svgElement(
    document,
    "g",
    {x: 1.23456, fill: undefined},
    svgElement(document, "path", {d: "M0,0"}),
    "<b>"
  );
  expect(group.getAttribute("x")).toBe("1.23");
  expect(group.hasAttribute("fill")).toBe(false);
  expect(group.outerHTML).toContain("&lt;b&gt;");
});

test("numbers within a path are as short", () => {
  expect(svgElement(blankDocument(), "path", {d: "M1.23456,2L-0.99999,3.5"}).getAttribute("d")).toBe("M1.23,2L-1,3.5");
});

test("pixels are rounded to a hundredth", () => {
  expect(rounded(1 / 3)).toBe(0.33);
});
