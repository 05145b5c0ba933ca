import {expect, test} from "vitest";
import {lineRows} from "../../../src/charts/the-line/rows.js";
import {spotsOf} from "../../../src/charts/the-line/spot.js";
import {timeScale} from "../../../src/charts/time-scale.js";
import {dyad, tables} from "../sample.js";

const {marks, period} = lineRows(tables, dyad);
const scale = timeScale(period, 0, 1000);

test("the first side is above the line, the second below, what is not said on it", () => {
  for (const {mark, across} of spotsOf(marks, scale)) {
    expect(Math.sign(across)).toBe({first: -1, line: 0, second: 1}[mark.lane]);
  }
});

test("a bar spans the days in question, and there is none where the day is known", () => {
  for (const {mark, bar} of spotsOf(marks, scale)) {
    if (mark.earliest === mark.latest) expect(bar).toBeNull();
    else expect(bar?.[1]).toBeGreaterThan(bar?.[0] ?? Number.NaN);
  }
});

test("marks of one day are stacked and do not touch", () => {
  const mark = marks.find(({lane}) => lane === "second");
  if (mark === undefined) throw new Error("no such mark in the fixture");
  const depths = spotsOf([mark, mark, mark], scale).map(({across}) => across);
  expect(new Set(depths).size).toBe(3);
  expect((depths[1] ?? 0) - (depths[0] ?? 0)).toBeGreaterThanOrEqual(24);
});
