import fc from "fast-check";
import {expect, test} from "vitest";
import {isoDay} from "../../src/time/day.js";
import {
  bounded,
  contains,
  hull,
  type Interval,
  intersect,
  lengthInDays,
  overlaps,
  shift,
  single
} from "../../src/time/interval.js";

const intervals = fc
  .tuple(fc.integer({min: 0, max: 20_000}), fc.integer({min: 0, max: 400}))
  .map(([start, more]): Interval => ({earliest: isoDay(start), latest: isoDay(start + more)}));

test("what two intervals share lies in both, and both lie in their hull", () => {
  fc.assert(
    fc.property(intervals, intervals, (a, b) => {
      const shared = intersect(a, b);
      const both = hull(a, b);
      expect(contains(both, a) && contains(both, b)).toBe(true);
      expect(overlaps(a, b)).toBe(shared !== null);
      if (shared !== null) {
        expect(contains(a, shared) && contains(b, shared)).toBe(true);
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
  expect(contains(since, single("2031-01-01"))).toBe(true);
  expect(contains(single("2031-01-01"), since)).toBe(false);
  expect(bounded(since)).toBeNull();
  expect(bounded(single("2024-06-01"))).toEqual(single("2024-06-01"));
});

test("one day has length one and moves whole", () => {
  expect(lengthInDays(single("2024-02-29"))).toBe(1);
  expect(shift({earliest: "2024-02-28", latest: "2024-03-01"}, -1)).toEqual({
    earliest: "2024-02-27",
    latest: "2024-02-29"
  });
});
