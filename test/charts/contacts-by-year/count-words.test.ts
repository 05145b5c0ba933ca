import {expect, test} from "vitest";
import {countWords, isByChance, panelTitle, unsearchedSpans} from "../../../src/charts/contacts-by-year/count-words.js";
import {byYearRows} from "../../../src/charts/contacts-by-year/rows.js";
import {dyad, labels, recordTables} from "../sample.js";

test("a count that is not sure is told as a range", () => {
  expect([countWords({low: 3, high: 3}), countWords({low: 3, high: 5})]).toEqual(["3", "3–5"]);
});

test("years not searched in a row are one stretch", () => {
  const cell = (year: number, searched: boolean) => ({
    year,
    searched,
    contacts: {low: 0, high: 0},
    journeys: {low: 0, high: 0}
  });
  const cells = [cell(2010, false), cell(2011, false), cell(2012, true), cell(2013, false)];
  expect(unsearchedSpans(cells)).toEqual([
    {from: 2010, to: 2011},
    {from: 2013, to: 2013}
  ]);
});

test("panels are named for who took part", () => {
  expect(byYearRows(recordTables, dyad).panels.map((panel) => panelTitle(panel, labels))).toEqual([
    "A leader took part",
    "Ministers, no leader"
  ]);
});

test("only years that nobody searched hold what was met by chance", () => {
  const cells = byYearRows(recordTables, dyad).panels.flatMap((panel) => panel.cells);
  expect(cells.filter(isByChance).every(({searched}) => !searched)).toBe(true);
  expect(cells.some(isByChance)).toBe(true);
});
