import {expect, test} from "vitest";
import {firstDay, isPoint, lastDay} from "../../../src/story/explore/period.js";

test("years, months and days are points; what is not in the calendar is none", () => {
  expect(["2022", "2022-02", "2024-02-29"].filter(isPoint)).toHaveLength(3);
  expect(["", "22", "2022-13", "2022-2", "2023-02-29", "2022-01-01T00", "next year"].filter(isPoint)).toEqual([]);
});

test("a point reaches from its first day to its last", () => {
  expect([firstDay("2022"), lastDay("2022")]).toEqual(["2022-01-01", "2022-12-31"]);
  expect([firstDay("2024-02"), lastDay("2024-02")]).toEqual(["2024-02-01", "2024-02-29"]);
  expect([firstDay("2024-02-03"), lastDay("2024-02-03")]).toEqual(["2024-02-03", "2024-02-03"]);
});
