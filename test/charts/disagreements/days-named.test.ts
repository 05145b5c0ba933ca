import {expect, test} from "vitest";
import {daysNamed} from "../../../src/charts/disagreements/days-named.js";

test("full days and short ones of the same year are read, far ones are not", () => {
  expect(daysNamed("2024-07-05 vote, 07-06 result (most)", "2024-07-05")).toEqual(["2024-07-05", "2024-07-06"]);
  expect(daysNamed("2024-12-06; 2023-12-06 as printed", "2024-12-06")).toEqual(["2024-12-06"]);
});

test("years, ranges of years and words name no day", () => {
  expect(daysNamed("1997 (one), 2018-2022, June 2008, 31-12", "2018-06-01")).toEqual([]);
});
