import {expect, test} from "vitest";
import {yearBar} from "../../../src/charts/contacts-by-year/year-bar.js";
import {blankDocument} from "../sample.js";

const place = {
  document: blankDocument(),
  scale: (n: number) => n * 10,
  base: 100,
  middle: 50,
  thickness: 20,
  upright: true
};
const cell = {year: 2020, contacts: {low: 3, high: 5}, journeys: {low: 1, high: 1}, searched: true};
const size = (bar: SVGElement | undefined) =>
  ["x", "y", "width", "height"].map((name) => Number(bar?.getAttribute(name)));

test("what surely lies in the year is solid, what may lie in it dashed above", () => {
  const [may, sure, journeys] = yearBar(cell, place);
  expect(size(may)).toEqual([40, 50, 20, 20]);
  expect(may?.hasAttribute("stroke-dasharray")).toBe(true);
  expect(size(sure)).toEqual([40, 70, 20, 30]);
  expect(size(journeys)).toEqual([45, 90, 10, 10]);
});

test("lying, the bar grows to the right; what was met by chance is dashed", () => {
  const [first] = yearBar({...cell, contacts: {low: 2, high: 2}, searched: false}, {...place, upright: false});
  expect(size(first)).toEqual([100, 40, 20, 20]);
  expect(first?.hasAttribute("stroke-dasharray")).toBe(true);
});
