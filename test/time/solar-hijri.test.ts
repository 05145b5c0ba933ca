import fc from "fast-check";
import {expect, test} from "vitest";
import {dayNumber, isoDay} from "../../src/time/day.js";
import {fromSolarHijri, isSolarHijriLeapYear, toSolarHijri} from "../../src/time/solar-hijri.js";

const printed: [year: number, month: number, day: number, iso: string][] = [
  [1403, 4, 20, "2024-07-10"],
  [1401, 4, 19, "2022-07-10"],
  [1397, 11, 18, "2019-02-07"],
  [1399, 12, 30, "2021-03-20"],
  [1400, 1, 1, "2021-03-21"],
  [1357, 11, 22, "1979-02-11"],
  [1404, 1, 1, "2025-03-21"]
];

test.each(printed)("%i-%i-%i is %s", (year, month, day, iso) => {
  expect(fromSolarHijri(year, month, day)).toBe(iso);
  expect(toSolarHijri(iso)).toEqual({year, month, day});
});

test("every day goes there and back", () => {
  fc.assert(
    fc.property(fc.integer({min: dayNumber("1799-03-21"), max: dayNumber("2254-01-01")}), (n) => {
      const {year, month, day} = toSolarHijri(isoDay(n));
      expect(fromSolarHijri(year, month, day)).toBe(isoDay(n));
    })
  );
});

test("the platform's own Persian calendar agrees over a lifetime", () => {
  const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC"
  });
  for (let n = dayNumber("1960-01-01"); n < dayNumber("2050-01-01"); n += 17) {
    const {year, month, day} = toSolarHijri(isoDay(n));
    expect(format.format(new Date(n * 86_400_000))).toContain(`${month}/${day}/${year}`);
  }
});

test("a day the calendar lacks is null", () => {
  expect(isSolarHijriLeapYear(1399)).toBe(true);
  expect(isSolarHijriLeapYear(1400)).toBe(false);
  expect(fromSolarHijri(1400, 12, 30)).toBeNull();
  expect(fromSolarHijri(1400, 7, 31)).toBeNull();
  expect(fromSolarHijri(1400, 13, 1)).toBeNull();
  expect(fromSolarHijri(97, 11, 18)).toBeNull();
  expect(() => toSolarHijri("1700-01-01")).toThrow("no solar hijri date known for 1700-01-01");
});
