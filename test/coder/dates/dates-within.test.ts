import {expect, test} from "vitest";
import {datesWithin, isCut} from "../../../src/coder/dates/dates-within.js";

const stretches = [
  {start: 0, end: 4},
  {start: 10, end: 14},
  {start: 14, end: 20}
];

test("what lies within is whole within", () => {
  expect(datesWithin(stretches, {start: 0, end: 14})).toEqual(stretches.slice(0, 2));
  expect(datesWithin(stretches, {start: 1, end: 19})).toEqual(stretches.slice(1, 2));
  expect(datesWithin(stretches, {start: 20, end: 99})).toEqual([]);
  expect(datesWithin([], {start: 0, end: 9})).toEqual([]);
});

test("a place inside a stretch cuts it, its two ends do not", () => {
  expect([0, 2, 4, 10, 11, 14, 20].map((offset) => isCut(stretches, offset))).toEqual([
    false,
    true,
    false,
    false,
    true,
    false,
    false
  ]);
});
