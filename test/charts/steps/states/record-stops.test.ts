import {expect, test} from "vitest";
import {layRecordStops} from "../../../../src/charts/steps/states/record-stops.js";
import {narrow, rows, told, wide} from "../sample.js";

test("a row a contact, downwards in time, then the cut", () => {
  for (const size of [wide, narrow]) {
    const {placed, scenery} = layRecordStops(rows, size);
    expect(placed.map(({mark}) => mark.contact_id)).toEqual(rows.ending.ids);
    const ys = placed.map(({y}) => y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    expect(told(scenery)).toContain("not covered");
    expect(scenery.join("")).toContain('class="hatch"');
  }
});
