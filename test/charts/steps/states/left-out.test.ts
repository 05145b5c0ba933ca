import {expect, test} from "vitest";
import {layLeftOut} from "../../../../src/charts/steps/states/left-out.js";
import {narrow, rows, told, wide} from "../sample.js";

test("what the text does not name is an empty outline", () => {
  for (const size of [wide, narrow]) {
    const {placed, scenery} = layLeftOut(rows, size);
    expect(placed).toHaveLength(1);
    expect(scenery.filter((piece) => piece.includes('class="absent"'))).toHaveLength(2);
    expect(told(scenery)).toContain("not in the text");
    expect(told(scenery)).toContain("Sochi summit");
  }
});

test("without a call to compare there is nothing to draw", () => {
  expect(layLeftOut({...rows, accounts: null}, wide)).toEqual({placed: [], scenery: []});
});
