import fc from "fast-check";
import {expect, test} from "vitest";
import {addDays, addMonths, calendarDay, dayNumber, isDay, isoDay, isoOf, weekdayOf} from "../../src/time/day.js";

const MILLISECONDS = 86_400_000;
const days = fc.integer({min: -719_162, max: 2_932_896});

test("a day's number is what the platform's clock counts", () => {
  fc.assert(
    fc.property(days, (n) => {
      const iso = isoDay(n);
      expect(dayNumber(iso)).toBe(n);
      const date = new Date(n * MILLISECONDS);
      expect(iso).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(iso)).toBe(date.getUTCDay());
    })
  );
});

test("a day that does not exist has no number", () => {
  expect(isDay("2024-02-29")).toBe(true);
  for (const wrong of ["2023-02-29", "2021-13-01", "2021-00-10", "2021-7-5", "2021-07-05T00", "0000-01-01", ""]) {
    expect(isDay(wrong)).toBe(false);
    expect(() => dayNumber(wrong)).toThrow(`not a day: "${wrong}"`);
  }
  expect(() => isoOf(2023, 2, 30)).toThrow("no such day: year 2023, month 2, day 30");
});

test("days are counted across months, years and leap days", () => {
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  expect(addDays("2023-01-01", -1)).toBe("2022-12-31");
  expect(weekdayOf("2024-07-10")).toBe(3);
  expect(calendarDay("2021-07-05")).toEqual({year: 2021, month: 7, day: 5});
});

test("months end on their last day", () => {
  expect(addMonths("2024-03-31", -1)).toBe("2024-02-29");
  expect(addMonths("2022-11-30", 3)).toBe("2023-02-28");
  expect(addMonths("2014-09-01", -60)).toBe("2009-09-01");
});
