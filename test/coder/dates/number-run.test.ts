import {expect, test} from "vitest";
import {
  asciiDigits,
  isAmount,
  isPlainRun,
  joinedDate,
  numberOf,
  numberRun,
  type Piece,
  standsAlone
} from "../../../src/coder/dates/number-run.js";

function runOf(text: string): {pieces: Piece[]; digits: string[]} {
  const parts = text.split(/([^0-9])/);
  const digits = parts.filter((_, i) => i % 2 === 0);
  return {pieces: digits.map((_, i) => ({start: 0, end: 0, separator: parts[2 * i - 1] ?? ""})), digits};
}

test.each([
  ["2024-07-10", "2024-07-10"],
  ["3.7.2022", "3.7.2022"],
  ["03/07/22", "03/07/22"],
  ["03-07-22", null],
  ["2024-07/10", null],
  ["1-2", null]
])("%s joined is %s", (text, date) => {
  const {pieces, digits} = runOf(text);
  expect(joinedDate(pieces, digits)).toBe(date);
});

test.each([
  ["3-4", true],
  ["14/15", true],
  ["3,2023", true],
  ["12:30", false],
  ["3,400", false],
  ["1-2-3", false]
])("%s can be read number by number: %s", (text, plain) => {
  const {pieces, digits} = runOf(text);
  expect(isPlainRun(pieces, digits)).toBe(plain);
});

test("digits of other scripts count, and long numbers are none", () => {
  expect(asciiDigits("\u06f1\u06f4\u0660\u0662")).toBe("1402");
  expect([numberOf("1402"), numberOf("14020")]).toEqual([1402, -1]);
});

test("a price and a share are amounts, a number in an address stands not alone", () => {
  expect(
    ["$12", "$ 12", "12%", "a 12"].map((text) => isAmount(text, text.indexOf("12"), text.indexOf("12") + 2))
  ).toEqual([true, true, true, false]);
  expect(
    ["/2024-07-10/", "x2024-07-10", " 2024-07-10T18", " 2024-07-10 "].map((text) => standsAlone(text, 1, 11))
  ).toEqual([false, false, true, true]);
});

test("a run of numbers ends where no single separator stands before the next", () => {
  const cut = (text: string) => numberRun(text, 0).map(({start, end, separator}) => separator + text.slice(start, end));
  expect(cut("2024-07-10 at")).toEqual(["2024", "-07", "-10"]);
  expect(cut("3–4")).toEqual(["3", "-4"]);
  expect(cut("3--4")).toEqual(["3"]);
  expect(cut("1.2.3.4.5.6.")).toEqual(["1", ".2", ".3", ".4.5.6"]);
});
