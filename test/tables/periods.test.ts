import {expect, test} from "vitest";
import {type CalendarPeriod, calendarPeriods} from "../../src/tables/periods.js";

const spans = (period: CalendarPeriod, earliest: string, latest: string) =>
  calendarPeriods(period, {earliest, latest}).map(({start, end}) => `${start} ${end}`);

test("months know their length", () => {
  expect(spans("month", "2023-12-31", "2024-02-01")).toEqual([
    "2023-12-01 2023-12-31",
    "2024-01-01 2024-01-31",
    "2024-02-01 2024-02-29"
  ]);
});

test("quarters begin in January, April, July and October", () => {
  expect(spans("quarter", "2023-12-08", "2024-04-01")).toEqual([
    "2023-10-01 2023-12-31",
    "2024-01-01 2024-03-31",
    "2024-04-01 2024-06-30"
  ]);
});

test("a day is in one year", () => {
  expect(spans("year", "2024-12-08", "2024-12-08")).toEqual(["2024-01-01 2024-12-31"]);
});

test("each has its name", () => {
  const names = (period: CalendarPeriod) =>
    calendarPeriods(period, {earliest: "2023-12-31", latest: "2024-01-01"}).map(({period_id}) => period_id);
  expect([names("year"), names("quarter"), names("month")]).toEqual([
    ["2023", "2024"],
    ["2023-Q4", "2024-Q1"],
    ["2023-12", "2024-01"]
  ]);
});
