import {expect, test} from "vitest";
import {timeScale, yearStarts} from "../../src/charts/time-scale.js";

const period = {start: "2020-01-01", end: "2021-01-01"};

test("days are evenly spaced from the first pixel to the last", () => {
  const scale = timeScale(period, 10, 376);
  expect([scale("2020-01-01"), scale("2020-01-11"), scale("2021-01-01")]).toEqual([10, 20, 376]);
  expect(scale.pixelsPerDay).toBe(1);
});

test("a period of a single day does not divide by nothing", () => {
  expect(timeScale({start: "2020-01-01", end: "2020-01-01"}, 0, 10)("2020-01-01")).toBe(0);
});

test("years that begin within the period", () => {
  expect(yearStarts({start: "2019-06-01", end: "2021-03-01"})).toEqual(["2020-01-01", "2021-01-01"]);
});
