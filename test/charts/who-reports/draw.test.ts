import {expect, test} from "vitest";
import {drawReports} from "../../../src/charts/who-reports/draw.js";
import {reportRows} from "../../../src/charts/who-reports/rows.js";
import {blankDocument, dyad, labels, recordTables, textsOf} from "../sample.js";

const rows = reportRows(recordTables, dyad);

test("every call is drawn once, and an empty place says that none was found", () => {
  for (const width of [328, 688, 1152]) {
    const picture = drawReports(rows, {width, document: blankDocument(), labels, id: "r"});
    expect(picture.querySelectorAll("[data-key]")).toHaveLength(rows.n);
    const texts = textsOf(picture);
    expect(texts).toContain("none found");
    const counts = texts.filter((text) => /^\d+$/.test(text)).map(Number);
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(rows.n);
  }
});
