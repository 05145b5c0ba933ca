import {expect, test} from "vitest";
import {layOutTimeline, MARK_STEP} from "../../../src/story/explore/timeline-layout.js";
import {entries, entriesOfMany} from "./sample.js";

const options = {domain: {start: "2012-01-01", end: "2024-12-31"}, width: 1000, sides: ["AAA", "BBB"]};

test("the first side stands above the line, the second below, the others on it", () => {
  const {spots, axis, columns} = layOutTimeline(entries, options);
  expect(columns).toEqual([]);
  const y = (id: string) => spots.find(({entry}) => entry.contact.contact_id === id)?.y ?? Number.NaN;
  expect(y("r:3")).toBeLessThan(axis);
  expect(y("r:2")).toBeGreaterThan(axis);
  expect(y("r:1")).toBe(axis);
});

test("marks never cover each other and lie in the picture", () => {
  const {spots, height, width} = layOutTimeline(entriesOfMany(25), options);
  expect(spots).toHaveLength(25);
  expect(new Set(spots.map(({x, y}) => `${x} ${y}`)).size).toBe(25);
  for (const {x, y} of spots) {
    expect(x).toBeGreaterThanOrEqual(MARK_STEP / 2);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeGreaterThanOrEqual(MARK_STEP / 2);
    expect(y).toBeLessThanOrEqual(height);
  }
});

test("too many for marks become columns that count them all", () => {
  const {spots, columns, height} = layOutTimeline(
    [...entriesOfMany(900), ...entriesOfMany(100, {direction: "BBB"})],
    options
  );
  expect(spots).toEqual([]);
  expect(columns.map(({n, lane}) => [lane, n])).toEqual([
    [0, 900],
    [2, 100]
  ]);
  expect(columns[0]?.height).toBeCloseTo(9 * (columns[1]?.height ?? 0));
  expect(height).toBeLessThan(500);
});

test("uncertain days are spans beside each other; those without room are counted", () => {
  const {spans, unshown} = layOutTimeline(
    entriesOfMany(20, {date_earliest: "2013-01-01", date_latest: "2015-01-01"}),
    options
  );
  expect(spans).toHaveLength(12);
  expect(unshown).toBe(8);
  expect(new Set(spans.map(({y}) => y)).size).toBe(12);
});

test("nothing to show is an empty line", () => {
  expect(layOutTimeline([], options)).toMatchObject({spots: [], columns: [], spans: []});
});
