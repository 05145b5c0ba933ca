import {expect, test} from "vitest";
import {layWholeRecord} from "../../../../src/charts/steps/states/whole-record.js";
import {medium, narrow, rows, told, wide} from "../sample.js";

test("every contact is there, and none covers another", () => {
  for (const size of [wide, medium, narrow]) {
    const {placed} = layWholeRecord(rows, size);
    expect(placed).toHaveLength(rows.marks.length);
    const places = placed.map(({x, y}) => `${Math.round(x)},${Math.round(y)}`);
    expect(places.length - new Set(places).size).toBeLessThanOrEqual(2);
  }
});

test("the years without ministers are hatched and say so", () => {
  const {scenery} = layWholeRecord(rows, wide);
  expect(scenery.join("")).toContain('class="hatch"');
  expect(told(scenery)).toContain("before 2016");
  expect(layWholeRecord({...rows, coveredFrom: null}, wide).scenery.join("")).not.toContain('class="hatch"');
});
