import {expect, test} from "vitest";
import {resolution} from "../../../src/coder/dates/resolution.js";
import {resolveOffset} from "../../../src/coder/dates/resolve-offset.js";
import type {DateContext, DateValue} from "../../../src/coder/dates/types.js";
import {single} from "../../../src/time/interval.js";

type Offset = Extract<DateValue, {type: "offset"}>;
const yesterday: Offset = {type: "offset", count: -1, unit: "day", from: "published", weekday: null};
const context: DateContext = {reference: single("2024-11-15"), tense: "past"};

test("days and weeks are counted, months and years named", () => {
  expect(resolveOffset(yesterday, context, null)?.options).toEqual([single("2024-11-14")]);
  expect(resolveOffset({...yesterday, count: -2, unit: "week"}, context, null)).toMatchObject({
    options: [single("2024-11-01")],
    approximate: true
  });
  expect(resolveOffset({...yesterday, count: -1, unit: "month"}, context, null)?.options).toEqual([
    {earliest: "2024-10-01", latest: "2024-10-31"}
  ]);
  expect(resolveOffset({...yesterday, count: 0, unit: "week"}, context, null)?.options).toEqual([
    {earliest: "2024-11-09", latest: "2024-11-17"}
  ]);
});

test("a day of the month is one where only one month can be meant", () => {
  const third: Offset = {...yesterday, count: 0, unit: "month", day: 3};
  expect(resolveOffset(third, context, null)?.options).toEqual([single("2024-11-03")]);
  expect(resolveOffset({...third, day: 31}, context, null)?.options).toEqual([
    {earliest: "2024-11-01", latest: "2024-11-30"}
  ]);
  expect(resolveOffset({...third, from: "previous"}, context, null)).toBeNull();
});

test("a weekday of that week is counted from what was told before", () => {
  const friday: Offset = {...yesterday, count: 0, unit: "week", from: "previous", weekday: 5};
  const told = {...context, previous: single("2024-10-09")};
  expect(resolveOffset(friday, told, null)).toMatchObject({
    options: [{earliest: "2024-10-06", latest: "2024-10-13"}],
    weekdays: [5]
  });
  expect(resolveOffset(friday, context, null)?.options).toEqual([{earliest: null, latest: "2024-11-15"}]);
});

test("a weekday beside it is a check, and both days stay where it fails", () => {
  expect(resolveOffset({...yesterday, weekday: 4}, context, null)).toMatchObject({conflict: false, basis: "weekday"});
  expect(resolveOffset({...yesterday, weekday: 3}, context, null)).toMatchObject({
    conflict: true,
    options: [{earliest: "2024-11-13", latest: "2024-11-14"}]
  });
});

test("from what was told before, else from publication", () => {
  const before: Offset = {...yesterday, count: -10, from: "previous"};
  expect(resolveOffset(before, {...context, previous: single("2022-05-01")}, null)?.options).toEqual([
    single("2022-04-21")
  ]);
  expect(resolveOffset(before, context, null)?.options).toEqual([single("2024-11-05")]);
  const wide = {earliest: "2022-05-01", latest: "2022-05-02"};
  expect(resolveOffset(before, {...context, previous: wide}, null)?.options).toEqual([
    {earliest: "2022-04-21", latest: "2022-04-22"}
  ]);
});

test("from a date the words name, or nothing where that has none", () => {
  const fromDate: Offset = {...yesterday, count: -1, unit: "week", from: {type: "vague", tense: null}};
  const base = resolution([single("2024-05-30")], "weekday", {rule: "r"});
  expect(resolveOffset(fromDate, context, base)?.options).toEqual([single("2024-05-23")]);
  expect(resolveOffset(fromDate, context, null)).toBeNull();
});

test("the following week is a week, a week later is a day", () => {
  const later: Offset = {type: "offset", count: 1, unit: "week", from: "previous", weekday: null};
  const told = {...context, previous: single("2016-12-31")};
  expect(resolveOffset(later, told, null)?.options).toEqual([single("2017-01-07")]);
  expect(resolveOffset({...later, calendar: true}, told, null)?.options).toEqual([
    {earliest: "2017-01-01", latest: "2017-01-08"}
  ]);
});

test("a sequel has the day of what was told before, and none where nothing was", () => {
  const later: Offset = {type: "offset", count: 0, unit: "day", from: "sequel", weekday: null};
  expect(resolveOffset(later, {...context, previous: single("2024-11-02")}, null)?.options).toEqual([
    single("2024-11-02")
  ]);
  expect(resolveOffset(later, context, null)).toBeNull();
});

test("words that round leave room, and counting a year to the day gives its year", () => {
  const ago: Offset = {type: "offset", count: -2, unit: "week", from: "published", weekday: null};
  const days = (hedge: "less" | "more" | "about") => resolveOffset({...ago, hedge}, context, null)?.options;
  expect(days("less")).toEqual([{earliest: "2024-11-02", latest: "2024-11-14"}]);
  expect(days("more")).toEqual([{earliest: null, latest: "2024-11-01"}]);
  expect(days("about")).toEqual([{earliest: "2024-10-25", latest: "2024-11-08"}]);
  expect(resolveOffset(ago, context, null)?.options).toEqual([single("2024-11-01")]);
});

test("less than a fortnight earlier is counted from the day told before", () => {
  const earlier: Offset = {type: "offset", count: -2, unit: "week", from: "previous", weekday: null, hedge: "less"};
  const told = {...context, previous: single("2024-11-29")};
  expect(resolveOffset(earlier, told, null)?.options).toEqual([{earliest: "2024-11-16", latest: "2024-11-28"}]);
});

test("a day of that month is one of the month told before", () => {
  const day: Offset = {...yesterday, count: 0, unit: "month", from: "previous", day: 26};
  const told = (previous: NonNullable<DateContext["previous"]> | null) =>
    resolveOffset(day, {...context, previous}, null)?.options;
  expect(told({earliest: "2018-08-01", latest: "2018-08-31"})).toEqual([single("2018-08-26")]);
  expect(told({earliest: "2018-07-30", latest: "2018-08-02"})).toEqual([
    {earliest: "2018-07-01", latest: "2018-08-31"}
  ]);
  expect(told(null)).toBeUndefined();
});

test("within a week of a day is from it to a week on", () => {
  const base = resolution([single("2020-06-11")], "stated", {rule: "date"});
  const week: Offset = {...yesterday, count: 1, unit: "week", from: {...yesterday}, hedge: "within"};
  expect(resolveOffset(week, context, base)?.options).toEqual([{earliest: "2020-06-11", latest: "2020-06-18"}]);
});

test("later and earlier that month leave out what was told", () => {
  const later: Offset = {...yesterday, count: 0, unit: "month", from: "previous", part: "later"};
  const told = {...context, previous: single("2024-08-07")};
  expect(resolveOffset(later, told, null)?.options).toEqual([{earliest: "2024-08-08", latest: "2024-08-31"}]);
  expect(resolveOffset({...later, part: "earlier"}, told, null)?.options).toEqual([
    {earliest: "2024-08-01", latest: "2024-08-06"}
  ]);
  const month = {...context, previous: {earliest: "2024-08-01", latest: "2024-08-31"}};
  expect(resolveOffset(later, month, null)?.options).toEqual([{earliest: "2024-08-01", latest: "2024-08-31"}]);
});
