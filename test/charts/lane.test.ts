import {expect, test} from "vitest";
import {laneOf} from "../../src/charts/lane.js";
import {dyad} from "./sample.js";

test("each side has its lane, and whatever is no side lies on the line", () => {
  expect(dyad.sides.map(({side}) => laneOf(side, dyad))).toEqual(["first", "second"]);
  expect(["both", "unknown", null].map((code) => laneOf(code, dyad))).toEqual(["line", "line", "line"]);
});
