import {expect, test} from "vitest";
import {dayAndMonth, dayWords, intervalWords, monthName} from "../../../src/charts/words/days.js";

test("days are spelled out", () => {
  expect(dayWords("2021-07-05")).toBe("5 July 2021");
  expect(dayAndMonth("2021-07-05")).toBe("5 July");
  expect(monthName(12)).toBe("December");
});

test.each([
  ["2021-07-05", "2021-07-05", "5 July 2021"],
  ["2022-05-01", "2022-05-31", "May 2022"],
  ["2024-02-01", "2024-02-29", "February 2024"],
  ["2022-07-08", "2022-07-10", "8–10 July 2022"],
  ["2022-06-11", "2022-07-11", "11 June to 11 July 2022"],
  ["2017-11-11", "2021-07-31", "11 November 2017 to 31 July 2021"],
  [null, "2021-07-05", "by 5 July 2021"],
  ["2021-07-05", null, "from 5 July 2021"],
  [null, null, "day not known"]
])("%s to %s is %s", (earliest, latest, words) => {
  expect(intervalWords(earliest, latest)).toBe(words);
});
