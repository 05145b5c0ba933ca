import {expect, test} from "vitest";
import {type Entry, leaderEnd, settle} from "../../../src/charts/the-line/columns.js";
import {lineRows} from "../../../src/charts/the-line/rows.js";
import {spotsOf} from "../../../src/charts/the-line/spot.js";
import {timeScale} from "../../../src/charts/time-scale.js";
import {dyad, tables} from "../sample.js";

const {marks, period} = lineRows(tables, dyad);
const spots = spotsOf(marks, timeScale(period, 0, 800));
const entries = (): Entry[] =>
  spots.map((spot) => ({
    spot,
    wanted: spot.along,
    at: 0,
    height: 60,
    weight: 1,
    lines: [],
    left: spot.mark.lane === "first"
  }));

test("labels of a side stay on that side and nothing overlaps", () => {
  const placed = entries();
  settle(placed, spots);
  expect(placed.filter(({spot}) => spot?.mark.lane === "second").every(({left}) => !left)).toBe(true);
  for (const side of [true, false]) {
    const column = placed.filter(({left}) => left === side).sort((a, b) => a.at - b.at);
    for (const [i, entry] of column.entries()) {
      const above = column[i - 1];
      if (above) expect(entry.at - above.at).toBeGreaterThanOrEqual(60);
    }
  }
});

test("labels of marks on the line are shared out between the columns", () => {
  const placed = entries();
  settle(placed, spots);
  const free = placed.filter(({spot}) => spot?.mark.lane === "line");
  expect(new Set(free.map(({left}) => left)).size).toBe(2);
});

test("a leader meets the first line of its label", () => {
  expect(leaderEnd({wanted: 0, at: 100, height: 34, weight: 1, lines: [], left: true})).toBe(91.5);
});
