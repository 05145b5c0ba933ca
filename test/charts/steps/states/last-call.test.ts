import {expect, test} from "vitest";
import {layLastCall} from "../../../../src/charts/steps/states/last-call.js";
import {idsOf, narrow, rows, told, wide} from "../sample.js";

test("one mark near the end of an empty line, named", () => {
  for (const size of [wide, narrow]) {
    const {placed, scenery} = layLastCall(rows, size);
    expect(idsOf(placed)).toEqual([rows.lastCall]);
    expect(told(scenery)).toContain("2 December 2024");
    expect(told(scenery)).toContain("who rang?");
  }
});
