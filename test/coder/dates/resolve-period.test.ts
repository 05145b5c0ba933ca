import {expect, test} from "vitest";
import {
  resolveLately,
  resolveMonth,
  resolveMonths,
  resolvePeriod,
  resolveSeason,
  resolveYear,
  resolveYears
} from "../../../src/coder/dates/resolve-period.js";
import type {DateContext, DateValue} from "../../../src/coder/dates/types.js";
import {single} from "../../../src/time/interval.js";

const on = (day: string, tense: DateContext["tense"] = "past"): DateContext => ({reference: single(day), tense});
const may: Extract<DateValue, {type: "month"}> = {
  type: "month",
  year: null,
  month: 5,
  part: null,
  yearOffset: null,
  pick: null
};

test("a month without a year is the latest to have begun, told as future the next not over", () => {
  expect(resolveMonth(may, on("2022-07-11")).options).toEqual([{earliest: "2022-05-01", latest: "2022-05-31"}]);
  expect(resolveMonth(may, on("2022-04-30")).options).toEqual([{earliest: "2021-05-01", latest: "2021-05-31"}]);
  expect(resolveMonth(may, on("2022-07-11", "future")).options).toEqual([
    {earliest: "2023-05-01", latest: "2023-05-31"}
  ]);
  expect(resolveMonth({...may, part: "late"}, on("2022-05-05")).options).toEqual([
    {earliest: "2021-05-21", latest: "2021-05-31"}
  ]);
});

test("last, next, this and a counted year", () => {
  expect(resolveMonth({...may, pick: "last"}, on("2022-05-20")).options[0]?.earliest).toBe("2021-05-01");
  expect(resolveMonth({...may, pick: "last"}, on("2022-06-01")).options[0]?.earliest).toBe("2022-05-01");
  expect(resolveMonth({...may, pick: "next"}, on("2022-05-20")).options[0]?.earliest).toBe("2023-05-01");
  expect(resolveMonth({...may, pick: "this"}, on("2022-02-20")).options[0]?.earliest).toBe("2022-05-01");
  expect(resolveMonth({...may, yearOffset: -1}, on("2024-07-06")).options[0]?.earliest).toBe("2023-05-01");
});

test("earlier ends the day before publication, later begins the day after", () => {
  const month = {type: "period", unit: "month", offset: 0, part: null} as const;
  expect(resolvePeriod({...month, part: "earlier"}, on("2023-12-20")).options).toEqual([
    {earliest: "2023-12-01", latest: "2023-12-19"}
  ]);
  expect(resolvePeriod({...month, part: "earlier"}, on("2023-12-01")).options).toEqual([single("2023-12-01")]);
  expect(resolvePeriod({...month, part: "later"}, on("2023-12-20")).options).toEqual([
    {earliest: "2023-12-21", latest: "2023-12-31"}
  ]);
  expect(resolvePeriod({...month, part: "late"}, on("2024-07-10")).options).toEqual([
    {earliest: "2024-07-21", latest: "2024-07-31"}
  ]);
});

test("years and months in a row last", () => {
  expect(resolveYear({type: "year", year: 2017, part: null}).options).toEqual([
    {earliest: "2017-01-01", latest: "2017-12-31"}
  ]);
  expect(resolveYears({type: "years", from: 1980, to: 1988})).toMatchObject({
    sense: "interval",
    options: [{latest: "1988-12-31"}]
  });
  expect(resolveMonths({type: "months", from: 11, to: 2, year: 2020}, on("2022-01-01")).options).toEqual([
    {earliest: "2019-11-01", latest: "2020-02-29"}
  ]);
});

test("last summer is over", () => {
  const summer = {type: "season", season: "summer", year: null, yearOffset: -1} as const;
  expect(resolveSeason(summer, on("2023-05-10")).options).toEqual([{earliest: "2022-06-01", latest: "2022-09-23"}]);
  expect(resolveSeason(summer, on("2023-11-10")).options.map(({earliest}) => earliest)).toEqual([
    "2022-06-01",
    "2023-06-01"
  ]);
  expect(resolveSeason({...summer, yearOffset: null}, on("2023-07-10")).options).toEqual([
    {earliest: "2023-06-01", latest: "2023-09-23"}
  ]);
});

test("the past two weeks reach to publication", () => {
  expect(resolveLately({type: "lately", count: 2, unit: "week"}, on("2023-05-10")).options).toEqual([
    {earliest: "2023-04-26", latest: "2023-05-10"}
  ]);
  expect(resolveLately({type: "lately", count: 7, unit: "year"}, on("2021-07-06")).options[0]?.earliest).toBe(
    "2014-01-01"
  );
});
