import {expect, test} from "vitest";
import {distance, overlap} from "../../../src/charts/the-line/box.js";

test("rectangles overlap when they are nearer than the margin", () => {
  const left = {x1: 0, x2: 10, y1: 0, y2: 10};
  const right = {x1: 12, x2: 20, y1: 5, y2: 8};
  expect([0, 2, 3].map((margin) => overlap(left, right, margin))).toEqual([false, false, true]);
  expect(overlap(right, left, 3)).toBe(true);
});

test("a point is as far from a stretch as from the nearest point of it", () => {
  const [from, to] = [
    {x: 0, y: 0},
    {x: 10, y: 0}
  ];
  expect(distance({x: 5, y: 4}, from, to)).toBe(4);
  expect(distance({x: 13, y: 4}, from, to)).toBe(5);
  expect(distance({x: 3, y: 4}, from, from)).toBe(5);
});
