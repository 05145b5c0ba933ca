import {expect, test} from "vitest";
import {layOneSeat} from "../../../../src/charts/steps/states/one-seat.js";
import {rows, told, wide} from "../sample.js";

const {placed, scenery} = layOneSeat(rows, wide);

test("one mark a journey", () => {
  expect(placed).toHaveLength(rows.seats.reduce((sum, {journeys}) => sum + journeys.length, 0));
  expect(told(scenery)).toContain("6 journeys in 8.0 years");
});

test("a ratio that is not clear of no difference says that it is not sure", () => {
  expect(told(scenery)).toContain("not sure");
  expect(scenery.filter((piece) => piece.includes('"span failed"'))).toHaveLength(1);
});
