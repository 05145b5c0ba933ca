import {expect, test} from "vitest";
import {drawDisagreementsNarrow} from "../../../src/charts/disagreements/narrow.js";
import {disagreementRows} from "../../../src/charts/disagreements/rows.js";
import {blankDocument, labels, recordTables} from "../sample.js";

const rows = disagreementRows(recordTables);
const picture = drawDisagreementsNarrow(rows, {width: 328, document: blankDocument(), labels, id: "d"});

test("every point has its name, and its days or the value that is used", () => {
  const marks = rows.items.reduce((sum, {days}) => sum + (days === null ? 0 : 1 + days.others.length), 0);
  expect(picture.querySelectorAll("circle")).toHaveLength(marks);
  const told = (picture.textContent ?? "").replace(/\s+/g, " ");
  const without = rows.items.filter(({days}) => days === null);
  expect(told.match(/used: /g)).toHaveLength(without.length);
});

test("a point takes less than a tenth of a phone's screen", () => {
  expect(Number(picture.getAttribute("height")) / rows.n).toBeLessThan(70);
});
