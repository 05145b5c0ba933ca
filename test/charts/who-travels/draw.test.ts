import {expect, test} from "vitest";
import {drawTravels} from "../../../src/charts/who-travels/draw.js";
import {travelRows} from "../../../src/charts/who-travels/rows.js";
import {blankDocument, dyad, labels, recordTables, textsOf} from "../sample.js";

const rows = travelRows(recordTables, dyad);

test("every journey is drawn once within the picture, at any width", () => {
  for (const width of [328, 688, 1152]) {
    const picture = drawTravels(rows, {width, document: blankDocument(), labels, id: "t"});
    const marks = Array.from(picture.querySelectorAll("[data-key]"));
    expect(marks).toHaveLength(rows.n);
    for (const mark of marks)
      expect(Number(/translate\(([\d.]+)/.exec(mark.getAttribute("transform") ?? "")?.[1])).toBeLessThan(width);
  }
});

test("each city is named with its count", () => {
  const texts = textsOf(drawTravels(rows, {width: 328, document: blankDocument(), labels, id: "t"})).join("|");
  expect(texts).toContain("to Damascus");
  expect(texts).toMatch(/Moscow \d/);
});
