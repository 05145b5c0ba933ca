import {expect, test} from "vitest";
import {electBands, holderBands} from "../../src/charts/holders.js";
import {dyad, tables} from "./sample.js";

const period = {start: dyad.period.start, end: dyad.period.end ?? ""};

test("terms in a row are one stretch, cut to the period", () => {
  const bands = holderBands(tables.tenures, {dyad, period});
  expect(bands.map(({name, start, end}) => [name, start, end])).toEqual([
    ["Ahmadinejad", "2012-01-01", "2013-08-03"],
    ["Rouhani", "2013-08-03", "2021-08-03"],
    ["Raisi", "2021-08-03", "2024-05-19"],
    ["Mokhber", "2024-05-20", "2024-07-28"],
    ["Pezeshkian", "2024-07-28", "2024-12-08"]
  ]);
});

test("who acts is told from who holds the office, and whoever comes after the period is left out", () => {
  expect(holderBands(tables.tenures, {dyad, period}).find(({status}) => status === "acting")?.name).toBe("Mokhber");
  expect(holderBands(tables.tenures, {dyad, period, index: 1}).map(({name}) => name)).toEqual(["Assad"]);
});

test("the weeks between result and office are stretches of their own", () => {
  expect(electBands(tables.tenures, {dyad, period}).map(({name, start}) => [name, start])).toEqual([
    ["Rouhani", "2013-06-15"],
    ["Raisi", "2021-06-19"],
    ["Pezeshkian", "2024-07-06"]
  ]);
});

test("a term whose beginning is known to the year only begins with that year", () => {
  const [tenure] = tables.tenures.filter(({side}) => side === dyad.sides[0]?.side);
  if (tenure === undefined) throw new Error("no tenure in the fixture");
  const [band] = holderBands([{...tenure, status: "incumbent", start: "2014", end: null}], {dyad, period});
  expect(band?.start).toBe("2014-01-01");
});
