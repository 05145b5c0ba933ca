import {expect, test} from "vitest";
import {disagreementRows} from "../../../src/charts/disagreements/rows.js";
import {drawDisagreementsWide} from "../../../src/charts/disagreements/wide.js";
import {blankDocument, labels, recordTables} from "../sample.js";

const rows = disagreementRows(recordTables);

test("every point has its row, and every day in question its mark, where there is room", () => {
  const marks = rows.items.reduce((sum, {days}) => sum + (days === null ? 0 : 1 + days.others.length), 0);
  for (const width of [688, 1152]) {
    const picture = drawDisagreementsWide(rows, {width, document: blankDocument(), labels, id: "d"});
    expect(picture.querySelectorAll("circle")).toHaveLength(marks);
    expect(picture.textContent?.match(/→/g)).toHaveLength(rows.n);
  }
});
