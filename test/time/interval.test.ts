import fc from "fast-check";
import {expect, test} from "vitest";
import {isoDay} from "../../src/time/day.js";
import {bounded, hull, type Interval, intersect, lengthInDays, overlaps, single} from "../../src/time/interval.js";

const intervals = fc
  .tuple(fc.integer({min: 0, max: 20_000}), fc.integer({min: 0, max: 400}))
  .map(([start, more]): Interval => ({earliest: isoDay(start), latest: isoDay(start + more)}));

test("what two intervals share lies in both, and both lie in their hull", () => {
  fc.assert(
    fc.property(intervals, intervals, (a, b) => {
      const shared = intersect(a, b);
      const both = hull(a, b);
      expect([intersect(both, a), intersect(both, b)]).toEqual([a, b]);
      expect(overlaps(a, b)).toBe(shared !== null);
      if (shared !== null) {
        expect([intersect(a, shared), intersect(b, shared)]).toEqual([shared, shared]);
        expect(lengthInDays(a) + lengthInDays(b)).toBe(lengthInDays(both) + lengthInDays(shared));
      }
    })
  );
});

test("an open end bounds nothing", () => {
  const since = {earliest: "2024-05-19", latest: null};
  expect(intersect(since, {earliest: null, latest: "2024-05-30"})).toEqual({
    earliest: "2024-05-19",
    latest: "2024-05-30"
  });
  expect(intersect(since, {earliest: null, latest: "2024-05-18"})).toBeNull();
  expect(hull(since, single("2024-06-01"))).toEqual({earliest: "2024-05-19", latest: null});
  expect(intersect(since, single("2031-01-01"))).toEqual(single("2031-01-01"));
  expect(bounded(since)).toBeNull();
  expect(bounded(single("2024-06-01"))).toEqual(single("2024-06-01"));
});

test("one day has length one", () => {
  expect(lengthInDays(single("2024-02-29"))).toBe(1);
});
