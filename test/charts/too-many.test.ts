import {expect, test} from "vitest";
import type {ChartEntry, ChartRows} from "../../src/charts/chart.js";
import {picture} from "../../src/charts/picture.js";
import {MOST_MARKS, orTooMany, tooMany} from "../../src/charts/too-many.js";
import {blankDocument} from "./sample.js";

interface Marks extends ChartRows {
  lanes: {marks: number[]}[];
}

const rows = (n: number): Marks => ({lanes: [{marks: Array.from({length: n}, (_, i) => i)}], n, unknown: 0});
const options = {width: 600, document: blankDocument(), labels: {}, id: "x"};

test("marks count at any depth", () => {
  expect(tooMany(rows(MOST_MARKS - 1))).toBe(false);
  expect(tooMany(rows(MOST_MARKS))).toBe(true);
});

test("what cannot be drawn is told, with its number", () => {
  const entry = {draw: () => picture(options, 10)} as unknown as ChartEntry<Marks>;
  expect(orTooMany(entry).draw(rows(3), options).textContent).toBe("");
  expect(orTooMany(entry).draw(rows(20_000), options).textContent).toContain("20,000 are too many to draw");
});
