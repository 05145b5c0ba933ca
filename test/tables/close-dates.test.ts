import {expect, test} from "vitest";
import {closeDates} from "../../src/tables/close-dates.js";

const days = (earliest: string | null, latest = earliest) => ({earliest, latest});

test("a shared day, or two exact days one apart", () => {
  expect(closeDates(days("2020-01-01", "2020-01-31"), days("2020-01-31", "2020-02-02"))).toBe(true);
  expect(closeDates(days("2020-01-31"), days("2020-02-01"))).toBe(true);
  expect(closeDates(days("2020-02-01"), days("2020-01-31"))).toBe(true);
});

test("two days apart is another event, and so is a day beside a span", () => {
  expect(closeDates(days("2020-01-01"), days("2020-01-03"))).toBe(false);
  expect(closeDates(days("2020-01-01"), days("2020-01-02", "2020-01-05"))).toBe(false);
});

test("an open end reaches on", () => {
  expect(closeDates({earliest: null, latest: "2020-01-05"}, days("1999-01-01"))).toBe(true);
});
