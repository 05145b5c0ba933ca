import validator from "edtf";
import fc from "fast-check";
import {expect, test} from "vitest";
import {isoDay} from "../../src/time/day.js";
import {formatEdtf, parseEdtf} from "../../src/time/edtf.js";

const readings: [text: string, earliest: string | null, latest: string | null, kind: string][] = [
  ["2021-07-05", "2021-07-05", "2021-07-05", "day"],
  ["2019-02", "2019-02-01", "2019-02-28", "month"],
  ["2024-02-XX", "2024-02-01", "2024-02-29", "month"],
  ["2024", "2024-01-01", "2024-12-31", "year"],
  ["2023-05-03/2023-05-04", "2023-05-03", "2023-05-04", "interval"],
  ["2023-05/2024", "2023-05-01", "2024-12-31", "interval"],
  ["2000-07-17/..", "2000-07-17", null, "interval"],
  ["2000-07-17/", "2000-07-17", null, "interval"],
  ["../2024-12-08", null, "2024-12-08", "interval"],
  ["[2023-05-01..2023-05-07]", "2023-05-01", "2023-05-07", "oneof"],
  ["[2019-01-30,2019-01-23]", "2019-01-23", "2019-01-30", "oneof"],
  ["[..2023-05-07]", null, "2023-05-07", "oneof"],
  ["[2023-05-07..]", "2023-05-07", null, "oneof"]
];

test.each(readings)("%s", (text, earliest, latest, kind) => {
  expect(parseEdtf(text)).toEqual({earliest, latest, kind, uncertain: false});
  expect(() => validator(text)).not.toThrow();
});

test("a mark of doubt is kept and widens nothing", () => {
  for (const mark of ["?", "~", "%"])
    expect(parseEdtf(`2024-07-10${mark}`)).toEqual({
      earliest: "2024-07-10",
      latest: "2024-07-10",
      kind: "day",
      uncertain: true
    });
  expect(parseEdtf("2024-07-09?/2024-07-10").uncertain).toBe(true);
});

const mistakes: [text: string, message: string][] = [
  ["2023-02-29", 'no such date: "2023-02-29"; check month and day'],
  ["2023-13", 'no such date: "2023-13"'],
  ["2023-05-03/2023-05-32", 'no such date: "2023-05-32" in "2023-05-03/2023-05-32"'],
  ["2023-05-04/2023-05-03", 'ends before it begins: "2023-05-04/2023-05-03"'],
  ["[2023-05-04..2023-05-03]", "ends before it begins"],
  ["5 July 2021", 'not an edtf date: "5 July 2021"; write 2021-07-05, 2022-05'],
  ["", "not an edtf date"],
  ["[]", "not an edtf date"],
  ["[..]", "not an edtf date"],
  ["../..", "open at both ends"],
  ["2023/2024/2025", "not an edtf date"],
  ["2021-07-05T10:00", "not an edtf date"]
];

test.each(mistakes)("%s is refused", (text, message) => {
  expect(() => parseEdtf(text)).toThrow(message);
});

test("the shortest form that says no more than the days", () => {
  expect(formatEdtf({earliest: "2021-07-05", latest: "2021-07-05"})).toBe("2021-07-05");
  expect(formatEdtf({earliest: "2021-07-05", latest: "2021-07-05"}, "interval")).toBe("2021-07-05");
  expect(formatEdtf({earliest: "2019-02-01", latest: "2019-02-28"})).toBe("2019-02");
  expect(formatEdtf({earliest: "2024-02-01", latest: "2024-02-28"})).toBe("[2024-02-01..2024-02-28]");
  expect(formatEdtf({earliest: "2024-01-01", latest: "2024-12-31"})).toBe("2024");
  expect(formatEdtf({earliest: "2023-05-03", latest: "2023-05-04"}, "interval")).toBe("2023-05-03/2023-05-04");
  expect(formatEdtf({earliest: null, latest: "2023-05-04"})).toBe("[..2023-05-04]");
  expect(formatEdtf({earliest: "2023-05-04", latest: null}, "interval")).toBe("2023-05-04/..");
  expect(() => formatEdtf({earliest: null, latest: null})).toThrow("open at both ends");
  expect(() => formatEdtf({earliest: "2023-05-04", latest: "2023-05-01"})).toThrow("ends before it begins");
});

test("what is written is read back and is EDTF", () => {
  const ends = fc.tuple(fc.integer({min: 0, max: 25_000}), fc.integer({min: 0, max: 800}));
  fc.assert(
    fc.property(
      ends,
      fc.constantFrom("oneof", "interval"),
      fc.constantFrom("none", "first", "last"),
      ([start, more], sense, open) => {
        const interval = {
          earliest: open === "first" ? null : isoDay(start),
          latest: open === "last" ? null : isoDay(start + more)
        };
        const text = formatEdtf(interval, sense);
        const {earliest, latest} = parseEdtf(text);
        expect({earliest, latest}).toEqual(interval);
        expect(() => validator(text)).not.toThrow();
      }
    )
  );
});

test("a date that was read before is the same, and nobody can change it for others", () => {
  const date = parseEdtf("2021-07-05");
  expect(parseEdtf("2021-07-05")).toBe(date);
  expect(Object.isFrozen(date)).toBe(true);
});
