import {expect, test} from "vitest";
import {lagScale, lagTicks} from "../../../src/charts/after-a-change/lag-scale.js";

test("the axis shrinks as it goes and reaches from end to end", () => {
  const scale = lagScale(1000, 100, 900);
  expect([scale(0), scale(1000)]).toEqual([100, 900]);
  expect(scale(7) - scale(0)).toBeGreaterThan(scale(107) - scale(100));
});

test("there are fewer rules where there is little room, and none beyond the end", () => {
  expect(lagTicks(400, true).map(({days}) => days)).toEqual([0, 1, 7, 30, 91, 365]);
  expect(lagTicks(400, false).map(({key}) => key)).toEqual(["same-day", "week", "month", "year"]);
});
