import {expect, test} from "vitest";
import {layFiveTexts} from "../../../../src/charts/steps/states/five-texts.js";
import {narrow, rows, told, wide} from "../sample.js";

test("the texts' contacts are filled, and those they are about bear the texts' words", () => {
  for (const size of [wide, narrow]) {
    const {placed, scenery} = layFiveTexts(rows, size);
    expect(placed).toHaveLength(10);
    expect(placed.every(({mark}) => mark.filled)).toBe(true);
    for (let i = 1; i <= 5; ++i) expect(told(scenery)).toContain(`Text ${i}`);
  }
});

test("a contact of uncertain day is a bar", () => {
  expect(layFiveTexts(rows, wide).scenery.some((piece) => piece.includes('class="bar'))).toBe(true);
});
