import {expect, test} from "vitest";
import {drawDisagreements} from "../../../src/charts/disagreements/draw.js";
import {disagreementRows} from "../../../src/charts/disagreements/rows.js";
import {blankDocument, labels, recordTables} from "../sample.js";

const rows = disagreementRows(recordTables);

test("every point has its row, and every day in question its mark, at any width", () => {
  const marks = rows.items.reduce((sum, {days}) => sum + (days === null ? 0 : 1 + days.others.length), 0);
  for (const width of [328, 688, 1152]) {
    const picture = drawDisagreements(rows, {width, document: blankDocument(), labels, id: "d"});
    expect(picture.querySelectorAll("circle")).toHaveLength(marks);
    expect(picture.textContent?.match(/→/g)).toHaveLength(rows.n);
  }
});
