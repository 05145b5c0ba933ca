import {expect, test} from "vitest";
import {countWords, yearRows} from "../../../src/charts/texts-by-year/rows.js";
import {contact, dyad, tables} from "../sample.js";

const rows = yearRows(tables, dyad);
const year = (wanted: number) => rows.years.find((count) => count.year === wanted);

test("every year of the period has its row, those without a contact too", () => {
  expect(rows.years.map((count) => count.year)).toEqual(Array.from({length: 13}, (_, i) => 2012 + i));
  expect(year(2014)).toEqual({year: 2014, lead: 0, background: 0, possible: 0});
});

test("a contact whose interval spans years may lie in each of them and surely in none", () => {
  expect([2017, 2018, 2019, 2020, 2021].map((wanted) => year(wanted)?.possible)).toEqual([1, 1, 1, 1, 1]);
  expect(rows.unknown).toBe(1);
});

test("lead and background are told apart and certain units come first", () => {
  expect(year(2022)).toEqual({year: 2022, lead: 1, background: 2, possible: 0});
  const in2021 = rows.units.filter((unit) => unit.year === 2021);
  expect(in2021.map(({certain}) => certain)).toEqual([true, false]);
});

test("what only was announced, or has no day at all, is no unit", () => {
  const call = contact(({channel}) => channel === "call");
  expect(yearRows({...tables, contacts: [{...call, status: "cancelled"}]}, dyad).n).toBe(0);
  const undated = yearRows({...tables, contacts: [{...call, date_earliest: null}]}, dyad);
  expect([undated.n, undated.units.length, undated.unknown]).toEqual([1, 0, 1]);
});

test("a count is a range where some may lie elsewhere", () => {
  expect(countWords({year: 2021, lead: 1, background: 0, possible: 1})).toBe("1–2");
  expect(countWords({year: 2021, lead: 1, background: 2, possible: 0})).toBe("3");
});
