import {expect, test} from "vitest";
import {byYearRows} from "../../../src/charts/contacts-by-year/rows.js";
import {dyad, emptyTables, recordTables} from "../sample.js";

const rows = byYearRows(recordTables, dyad);

test("leaders and ministers have a cell for each year, with contacts and journeys", () => {
  expect(rows.panels.map(({level, cells}) => [level, cells.length])).toEqual([
    ["leader", 13],
    ["minister", 13]
  ]);
  expect(rows.panels[0]?.cells.at(-1)).toEqual({
    year: 2024,
    contacts: {low: 19, high: 19},
    journeys: {low: 12, high: 12},
    searched: true
  });
});

test("ministers were not searched for before 2016", () => {
  const unsearched = rows.panels[1]?.cells.filter(({searched}) => !searched).map(({year}) => year);
  expect(unsearched).toEqual([2012, 2013, 2014, 2015]);
});

test("the last year stops where the record does", () => {
  expect(rows.stop).toBe("8 December");
  expect(byYearRows(emptyTables, {...dyad, period: {start: "2012-01-01", end: null}})).toEqual({
    panels: [],
    stop: null,
    n: 0,
    unknown: 0
  });
});
