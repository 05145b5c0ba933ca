import {expect, test} from "vitest";
import {drawYearsNarrow} from "../../../src/charts/contacts-by-year/narrow.js";
import {byYearRows} from "../../../src/charts/contacts-by-year/rows.js";
import {blankDocument, dyad, labels, recordTables, textsOf} from "../sample.js";

test("on a phone years run down the page, contacts and journeys beside each bar", () => {
  const drawn = drawYearsNarrow(byYearRows(recordTables, dyad), {
    width: 328,
    document: blankDocument(),
    labels,
    id: "y"
  });
  const texts = textsOf(drawn);
  expect(texts).toEqual(expect.arrayContaining(["2012", "2024", "19 12", "34 10", "2024: to 8 December"]));
  for (const box of drawn.querySelectorAll("rect"))
    expect(Number(box.getAttribute("x")) + Number(box.getAttribute("width"))).toBeLessThanOrEqual(328.5);
});

test("where every year not searched holds something, the words for it leave the picture", () => {
  const rows = byYearRows(recordTables, dyad);
  const panels = rows.panels.map((panel) => ({
    ...panel,
    cells: panel.cells.map((cell) => (cell.searched ? cell : {...cell, contacts: {low: 7, high: 7}}))
  }));
  const options = {width: 328, document: blankDocument(), labels, id: "y"};
  expect(textsOf(drawYearsNarrow(rows, options)).join(" ")).toContain("not searched");
  expect(textsOf(drawYearsNarrow({...rows, panels}, options)).join(" ")).not.toContain("not searched");
});
