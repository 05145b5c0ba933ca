import {expect, test} from "vitest";
import {byYearRows} from "../../../src/charts/contacts-by-year/rows.js";
import {drawYearsWide} from "../../../src/charts/contacts-by-year/wide.js";
import {blankDocument, dyad, labels, recordTables, textsOf} from "../sample.js";

const texts = textsOf(
  drawYearsWide(byYearRows(recordTables, dyad), {width: 1152, document: blankDocument(), labels, id: "y"})
);

test("bars have their numbers, totals stand at the head", () => {
  expect(texts).toEqual(expect.arrayContaining(["116 contacts", "87 journeys", "34", "10", "to 8 Dec"]));
});

test("what was met by chance is called so", () => {
  expect(texts).toContain("1, met by chance");
  expect(texts).toContain("not searched for, 2012–2015");
});

test("side by side only the numbers of such years stand, since the words would run into each other", () => {
  const rows = byYearRows(recordTables, dyad);
  const panels = rows.panels.map((panel) => ({
    ...panel,
    cells: panel.cells.map((cell) => (cell.searched ? cell : {...cell, contacts: {low: 7, high: 7}}))
  }));
  const told = textsOf(drawYearsWide({...rows, panels}, {width: 688, document: blankDocument(), labels, id: "y"}));
  expect(told.filter((text) => text === "7").length).toBeGreaterThan(1);
  expect(told.filter((text) => text.includes("by chance"))).toEqual([]);
});
