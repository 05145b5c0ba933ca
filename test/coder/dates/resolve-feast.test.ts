import {expect, test} from "vitest";
import {resolveFeast} from "../../../src/coder/dates/resolve-feast.js";
import type {DateContext, FeastDay} from "../../../src/coder/dates/types.js";
import {single} from "../../../src/time/interval.js";

const context = (day: string, feasts: FeastDay[]): DateContext => ({reference: single(day), tense: "past", feasts});
const fitr = {type: "feast", feast: "eid_al_fitr", offset: 0} as const;

test("the nearest of the table's feasts is meant", () => {
  const feasts = ["2021-05-13", "2022-05-03", "2023-04-22"].map((day) => ({feast: "eid_al_fitr", day}));
  expect(resolveFeast(fitr, context("2022-05-02", feasts))).toMatchObject({
    basis: "event",
    options: [single("2022-05-03")]
  });
  expect(resolveFeast({...fitr, offset: -1}, context("2023-05-02", feasts)).options).toEqual([single("2023-04-21")]);
});

test("lands that differ widen it, and one land's day may be a day late for the others", () => {
  const both = [
    {feast: "eid_al_fitr", day: "2022-05-02", country: "AAA"},
    {feast: "eid_al_fitr", day: "2022-05-03", country: "BBB"}
  ];
  const days = {earliest: "2022-05-02", latest: "2022-05-03"};
  expect(resolveFeast(fitr, context("2022-05-04", both)).options).toEqual([days]);
  expect(resolveFeast(fitr, context("2022-05-04", both.slice(1))).options).toEqual([days]);
});

test("feasts of the solar calendars need no table, those of the moon stay open without one", () => {
  expect(resolveFeast({...fitr, feast: "nowruz"}, context("2024-03-25", [])).options).toEqual([single("2024-03-20")]);
  expect(resolveFeast({...fitr, feast: "new_year", offset: -1}, context("2024-01-03", [])).options).toEqual([
    single("2023-12-31")
  ]);
  expect(resolveFeast(fitr, context("2024-01-03", [])).options).toEqual([{earliest: null, latest: null}]);
});

test("a year beside a feast says which one, also where the table has none of that year", () => {
  const feasts = ["2021-05-13", "2022-05-03"].map((day) => ({feast: "eid_al_fitr", day}));
  expect(resolveFeast({...fitr, year: 2021}, context("2022-05-10", feasts)).options).toEqual([single("2021-05-13")]);
  expect(resolveFeast({...fitr, year: 2019}, context("2022-05-10", feasts)).options).toContainEqual({
    earliest: "2019-01-01",
    latest: "2019-12-31"
  });
});
