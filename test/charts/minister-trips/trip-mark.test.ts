import {expect, test} from "vitest";
import {tripRows} from "../../../src/charts/minister-trips/rows.js";
import {reachOf, tripMarks} from "../../../src/charts/minister-trips/trip-mark.js";
import {timeScale} from "../../../src/charts/time-scale.js";
import {blankDocument, dyad, recordTables} from "../sample.js";

const rows = tripRows(recordTables, dyad);
const scale = timeScale(rows.period, 0, 500);
const [first] = rows.ministers;
if (first === undefined) throw new Error("no minister in the fixture");
const place = {document: blankDocument(), rows, scale, line: 100};

test("the first side's journeys stand above the line, or left of it", () => {
  const at = (upright: boolean) =>
    tripMarks(first, {...place, upright}).map((mark) =>
      mark
        .getAttribute("transform")
        ?.match(/[\d.]+/g)
        ?.map(Number)
    );
  for (const [, y] of at(false).map((pair) => pair ?? [])) expect(y).toBeLessThan(100);
  for (const [x] of at(true).map((pair) => pair ?? [])) expect(x).toBeLessThan(100);
});

test("a journey whose first day is not known has a bar", () => {
  const trips = first.trips.map((trip) => ({...trip, latest: "2012-12-31"}));
  expect(tripMarks({...first, trips}, place).filter(({localName}) => localName === "rect").length).toBeGreaterThan(0);
});

test("crowded journeys reach further", () => {
  const crowd = {...first, trips: [...first.trips, ...first.trips].sort((a, b) => (a.earliest < b.earliest ? -1 : 1))};
  expect(reachOf(crowd, scale)).toBeGreaterThan(reachOf(first, scale));
});
