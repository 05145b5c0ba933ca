import {expect, test} from "vitest";
import {bothPattern, partPaint, partStrip} from "../../../src/charts/rate-by-leader/part-strip.js";
import {rateRows} from "../../../src/charts/rate-by-leader/rows.js";
import {blankDocument, dyad, recordTables, textsOf} from "../sample.js";

const rows = rateRows(recordTables, dyad);
const place = {document: blankDocument(), id: "r", rows, x: 0, y: 0, width: 100};

test("a strip is as long as it is, with a part and a number for each kind that occurs", () => {
  const strip = partStrip({first: 5, both: 0, second: 3, other: 2}, place);
  expect(textsOf(strip)).toEqual(["5", "3", "2"]);
  const boxes = Array.from(strip.querySelectorAll("rect"), (box) => Number(box.getAttribute("width")));
  expect(boxes).toEqual([48.5, 28.5, 18.5]);
});

test("nothing reported is no strip; a part too small for its number has none", () => {
  expect(partStrip({first: 0, both: 0, second: 0, other: 0}, place).children).toHaveLength(0);
  expect(textsOf(partStrip({first: 99, both: 0, second: 1, other: 0}, place))).toEqual(["99"]);
});

test("what both report is striped in the picture's own pattern", () => {
  const id = bothPattern(place.document, "r", rows).querySelector("pattern")?.getAttribute("id");
  expect(partPaint("both", rows, "r").fill).toBe(`url(#${id})`);
});
