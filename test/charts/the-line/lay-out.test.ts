import {expect, test} from "vitest";
import {type LineItem, layOut, uprightSizes, wideSizes} from "../../../src/charts/the-line/lay-out.js";
import {timeScale} from "../../../src/charts/time-scale.js";

const scale = timeScale({start: "2020-01-01", end: "2022-01-01"}, 0, 160);

function item(day: string, more: Partial<LineItem> = {}): LineItem {
  return {lane: "first", large: false, named: false, earliest: day, latest: day, anchor: "middle", ...more};
}

/** A crowd: a contact every four days, on every lane, some large. */
const crowd = Array.from({length: 120}, (_, i) => {
  const day = new Date(Date.UTC(2020, 0, 1 + i * 4)).toISOString().slice(0, 10);
  return item(day, {lane: (["first", "line", "second"] as const)[(i * 7) % 3] ?? "line", large: i % 5 === 0});
});

test("no two marks touch, whatever the sizes", () => {
  const sparse = crowd.filter((_, i) => i % 4 === 0);
  for (const sizes of [wideSizes, uprightSizes]) {
    const spots = layOut(sparse, scale, sizes);
    for (const a of spots)
      for (const b of spots)
        if (a !== b)
          expect(Math.hypot(a.along - b.along, a.across - b.across)).toBeGreaterThanOrEqual(
            a.radius + b.radius + sizes.gap
          );
  }
});

test("a mark stands at its day, the first side above the line, the second below", () => {
  const spots = layOut(crowd, scale);
  for (const {item, along, across} of spots) {
    expect(along).toBeCloseTo(scale(item.earliest) + scale.pixelsPerDay / 2, 6);
    if (item.lane !== "line") expect(Math.sign(across)).toBe(item.lane === "first" ? -1 : 1);
  }
});

test("the order of the items is kept and changes no place", () => {
  const forth = layOut(crowd, scale);
  const back = layOut(crowd.toReversed(), scale).toReversed();
  expect(forth.map(({item}) => item)).toEqual(crowd);
  expect(back.map(({across}) => across)).toEqual(forth.map(({across}) => across));
});

test("a named mark stands outside all that share its days", () => {
  const day = "2021-03-01";
  const items = [item(day, {named: true}), item(day), item("2021-03-04"), item(day, {large: true})];
  const [named, ...others] = layOut(items, scale).map(({across}) => Math.abs(across));
  expect(named).toBeGreaterThan(Math.max(...others));
});

test("a leader's mark is larger, and days wider than the mark make a bar", () => {
  const [day, year, leader] = layOut(
    [
      item("2020-02-01"),
      item("2020-05-01", {latest: "2021-05-01", anchor: "start"}),
      item("2021-12-01", {large: true, anchor: "end"})
    ],
    scale
  );
  expect(day?.bar).toBeNull();
  expect(year?.bar?.map(Math.round)).toEqual([26, 107]);
  expect(year?.along).toBe(year?.bar?.[0]);
  expect(leader?.radius).toBeGreaterThan(day?.radius ?? 0);
});
