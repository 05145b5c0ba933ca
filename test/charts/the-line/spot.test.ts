import {expect, test} from "vitest";
import {lineRows} from "../../../src/charts/the-line/rows.js";
import {spotsOf} from "../../../src/charts/the-line/spot.js";
import {timeScale} from "../../../src/charts/time-scale.js";
import {dyad, tables} from "../sample.js";

const {marks, period} = lineRows(tables, dyad);
const scale = timeScale(period, 0, 1000);

test("the first side is above the line, the second below, what is not said on it", () => {
  for (const {mark, across} of spotsOf(marks, scale)) {
    if (mark.lane === "line") expect(Math.abs(across)).toBeLessThan(14);
    else expect(Math.sign(across)).toBe(mark.lane === "first" ? -1 : 1);
  }
});

test("a bar spans the days in question, and there is none where the day is known", () => {
  for (const {mark, bar} of spotsOf(marks, scale)) {
    if (mark.earliest === mark.latest) expect(bar).toBeNull();
    else expect(bar?.[1]).toBeGreaterThan(bar?.[0] ?? Number.NaN);
  }
});

test("two of one day on the line straddle it, and a side's mark makes way for them", () => {
  const [on, side] = [marks.find(({lane}) => lane === "line"), marks.find(({lane}) => lane === "first")];
  if (on === undefined || side === undefined) throw new Error("no such mark in the fixture");
  const twin = {...on, mention_id: "twin"};
  const other = {...side, earliest: on.earliest, latest: on.latest, anchor: on.anchor};
  const spots = spotsOf([on, twin, other], scale);
  expect((spots[0]?.across ?? 1) + (spots[1]?.across ?? 1)).toBe(0);
  for (const [i, a] of spots.entries()) {
    for (const b of spots.slice(i + 1))
      expect(Math.hypot(a.along - b.along, a.across - b.across)).toBeGreaterThanOrEqual(24);
  }
});

test("marks of one day are stacked and do not touch", () => {
  const mark = marks.find(({lane}) => lane === "second");
  if (mark === undefined) throw new Error("no such mark in the fixture");
  const depths = spotsOf([mark, {...mark}, {...mark}], scale).map(({across}) => across);
  expect(new Set(depths).size).toBe(3);
  expect((depths[1] ?? 0) - (depths[0] ?? 0)).toBeGreaterThanOrEqual(24);
});
