import {expect, test} from "vitest";
import {monthDays, partOf, periodAround, seasonDays, weekDays, yearDays} from "../../../src/coder/dates/periods.js";

test("a month and its parts", () => {
  expect(monthDays(2024, 2, null)).toEqual({earliest: "2024-02-01", latest: "2024-02-29"});
  expect(monthDays(2022, 5, "early")).toEqual({earliest: "2022-05-01", latest: "2022-05-10"});
  expect(monthDays(2024, 3, "mid")).toEqual({earliest: "2024-03-11", latest: "2024-03-20"});
  expect(monthDays(2023, 4, "late")).toEqual({earliest: "2023-04-21", latest: "2023-04-30"});
});

test("a year and its parts", () => {
  expect(yearDays(2017, "late")).toEqual({earliest: "2017-09-01", latest: "2017-12-31"});
  expect(yearDays(2017, "q1")).toEqual({earliest: "2017-01-01", latest: "2017-03-31"});
  expect(yearDays(2017, null)).toEqual({earliest: "2017-01-01", latest: "2017-12-31"});
});

test("a week is the union of weeks that begin on Saturday, Sunday and Monday", () => {
  expect(weekDays("2023-05-11", -1)).toEqual({earliest: "2023-04-29", latest: "2023-05-07"});
  expect(weekDays("2024-11-15", 1)).toEqual({earliest: "2024-11-16", latest: "2024-11-24"});
  expect(weekDays("2023-05-10", 0)).toEqual({earliest: "2023-05-06", latest: "2023-05-14"});
});

test("last weekend is over, the next has not begun", () => {
  expect(periodAround("2023-05-10", "weekend", -1)).toEqual({earliest: "2023-05-04", latest: "2023-05-07"});
  expect(periodAround("2023-05-06", "weekend", -1)).toEqual({earliest: "2023-04-27", latest: "2023-04-30"});
  expect(periodAround("2023-05-06", "weekend", 0)).toEqual({earliest: "2023-05-04", latest: "2023-05-07"});
  expect(periodAround("2023-05-06", "weekend", 1)).toEqual({earliest: "2023-05-11", latest: "2023-05-14"});
});

test("calendar months and years around a day", () => {
  expect(periodAround("2024-03-31", "month", -1)).toEqual({earliest: "2024-02-01", latest: "2024-02-29"});
  expect(periodAround("2024-03-31", "year", 1)).toEqual({earliest: "2025-01-01", latest: "2025-12-31"});
  expect(periodAround("2024-03-31", "day", 1)).toEqual({earliest: "2024-04-01", latest: "2024-04-01"});
});

test("the first and last third of a stretch", () => {
  const week = {earliest: "2023-04-29", latest: "2023-05-07"};
  expect(partOf(week, "early")).toEqual({earliest: "2023-04-29", latest: "2023-05-01"});
  expect(partOf(week, "late")).toEqual({earliest: "2023-05-05", latest: "2023-05-07"});
  expect(partOf(week, null)).toEqual(week);
});

test("a season is coarse, and winter runs into the next year", () => {
  expect(seasonDays("winter", 2016)).toEqual({earliest: "2016-12-01", latest: "2017-03-21"});
  expect(seasonDays("monsoon", 2016)).toBeNull();
});
