import {expect, test} from "vitest";
import {
  pickByTense,
  resolveDay,
  resolveDays,
  resolveNumeric,
  resolveSolarHijri
} from "../../../src/coder/dates/resolve-day.js";
import type {DateContext} from "../../../src/coder/dates/types.js";
import {single} from "../../../src/time/interval.js";

const past = (day: string): DateContext => ({reference: single(day), tense: "past"});
const future = (day: string): DateContext => ({reference: single(day), tense: "future"});
const yearless = {type: "day", year: null, month: 2, day: 29, weekday: null, yearOffset: null} as const;

test("a day without a year is the latest, or the next, that the calendar has", () => {
  expect(resolveDay(yearless, past("2017-03-22")).options).toEqual([single("2016-02-29")]);
  expect(resolveDay(yearless, future("2017-03-22")).options).toEqual([single("2020-02-29")]);
  expect(resolveDay(yearless, {reference: null, tense: "past"}).options).toEqual([{earliest: null, latest: null}]);
});

test("a weekday picks the year when publication is not known to it", () => {
  const sunday = {...yearless, month: 7, day: 10, weekday: 0} as const;
  const reference = {earliest: "2019-01-01", latest: "2023-12-31"};
  expect(resolveDay(sunday, {reference, tense: "past"}).options).toEqual([single("2022-07-10")]);
});

test("a weekday that no near year gives the date keeps both days", () => {
  const monday = {...yearless, month: 6, day: 4, weekday: 1} as const;
  expect(resolveDay(monday, past("2024-06-05"))).toMatchObject({
    conflict: true,
    options: [{earliest: "2024-06-03", latest: "2024-06-04"}]
  });
});

test("a weekday one off a day just over is a slip, not another year", () => {
  const saturday = {...yearless, month: 11, day: 29, weekday: 6} as const;
  expect(resolveDay(saturday, past("2024-12-07")).options).toEqual([{earliest: "2024-11-29", latest: "2024-11-30"}]);
  expect(resolveDay(saturday, past("2025-03-07")).options).toEqual([single("2025-11-29")]);
});

test("this year and last year are those of publication", () => {
  expect(resolveDay({...yearless, day: 4, yearOffset: -1}, past("2023-05-10")).options).toEqual([single("2022-02-04")]);
});

test("of two orders publication and weekday leave the possible ones", () => {
  const readings = [
    {year: 2024, month: 9, day: 1},
    {year: 2024, month: 1, day: 9}
  ];
  const numeric = {type: "numeric", readings, weekday: null} as const;
  expect(resolveNumeric({...numeric, readings: [...readings]}, past("2024-02-01")).options).toEqual([
    single("2024-01-09")
  ]);
  expect(resolveNumeric({...numeric, readings: [...readings]}, past("2024-10-01")).options).toHaveLength(2);
  expect(resolveNumeric({...numeric, readings: [...readings], weekday: 0}, past("2024-10-01")).options).toEqual([
    single("2024-09-01")
  ]);
});

test("a Solar Hijri day or month becomes a Gregorian one", () => {
  const hijri = {type: "solar_hijri", year: 1403, month: 4, day: 20, weekday: 3} as const;
  expect(resolveSolarHijri(hijri, past("2024-07-10"))).toMatchObject({
    options: [single("2024-07-10")],
    conflict: false
  });
  expect(resolveSolarHijri({...hijri, year: null, weekday: null}, past("2024-07-01")).options).toEqual([
    single("2023-07-11")
  ]);
  expect(resolveSolarHijri({...hijri, day: null, weekday: null}, past("2024-09-01")).options).toEqual([
    {earliest: "2024-06-21", latest: "2024-07-21"}
  ]);
});

test("a span of days takes the year of its end and may run past publication", () => {
  const days = {type: "days", from: {year: null, month: 12, day: 30}, to: {year: null, month: 1, day: 2}} as const;
  expect(resolveDays(days, past("2024-01-01"))).toMatchObject({
    sense: "interval",
    unclipped: true,
    options: [{earliest: "2023-12-30", latest: "2024-01-02"}]
  });
});

test("past takes the last span to have begun, future the first not over", () => {
  const spans = ["2022", "2023", "2024"].map((year) => ({earliest: `${year}-05-01`, latest: `${year}-05-31`}));
  expect(pickByTense(spans, "2023-05-10", "past")).toEqual([spans[1]]);
  expect(pickByTense(spans, "2023-05-10", "future")).toEqual([spans[1]]);
  expect(pickByTense(spans, "2023-06-10", "future")).toEqual([spans[2]]);
  expect(pickByTense(spans, "2021-01-01", "past")).toEqual([]);
});

test.each([
  ["early", "2024-07-22", "2024-07-31"],
  ["mid", "2024-08-01", "2024-08-10"],
  ["late", "2024-08-11", "2024-08-21"]
] as const)("the %s third of a month of the solar calendar", (part, earliest, latest) => {
  const mordad = {type: "solar_hijri", year: 1403, month: 5, day: null, weekday: null, part} as const;
  expect(resolveSolarHijri(mordad, past("2024-08-24")).options).toEqual([{earliest, latest}]);
  const yearlessMordad = {...mordad, year: null};
  expect(resolveSolarHijri(yearlessMordad, past("2024-08-24")).options).toEqual([{earliest, latest}]);
});

test.each([
  [0, 20, "2023-06-10", "2023-06-10"],
  [-1, 20, "2022-06-10", "2022-06-10"],
  [-1, null, "2022-05-22", "2022-06-21"]
])("a year of the solar calendar counted from publication: %s, %s", (yearOffset, day, earliest, latest) => {
  const khordad = {type: "solar_hijri", year: null, month: 3, day, weekday: null, yearOffset} as const;
  expect(resolveSolarHijri(khordad, past("2023-08-31")).options).toEqual([{earliest, latest}]);
});
