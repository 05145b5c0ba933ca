import {expect, test} from "vitest";
import {coveredTime, daysBetween} from "../../src/tables/covered-time.js";
import type {CoverageRow} from "../../src/tables/rows.js";

const span = (level: CoverageRow["level"], channel: string, given: Partial<CoverageRow> = {}): CoverageRow => ({
  level,
  channel,
  start: "2020-01-01",
  end: "2020-12-31",
  coverage: "full",
  rated: true,
  how: "",
  ...given
});
const coverage = [
  span("leader", "call"),
  span("leader", "message", {coverage: "partial", rated: false}),
  span("minister", "call", {start: "2020-07-01", coverage: "partial"}),
  span("minister", "call", {end: "2020-06-30", coverage: "none", rated: false})
];
const time = (level: string, channel: string, earliest = "2020-01-01", latest = "2020-12-31") =>
  coveredTime(coverage, {level, channel}, {earliest, latest});

test("a span searched as a whole", () => {
  expect(time("leader", "call")).toMatchObject({days: 366, coverage: "full", rated: true});
  expect(time("leader", "video_call", "2020-12-01", "2021-01-31")).toMatchObject({days: 31, coverage: "partial"});
});

test("several kinds count where all of them were searched", () => {
  expect(time("all", "call")).toMatchObject({days: 184, coverage: "partial", rated: true});
  expect(time("leader", "all")).toMatchObject({days: 366, coverage: "partial", rated: false});
});

test("what was not searched is not zero days of something", () => {
  expect(time("minister", "call", "2020-01-01", "2020-03-31")).toMatchObject({days: 0, coverage: "none", rated: false});
  expect(time("official", "call")).toEqual({spans: [], days: 0, coverage: "none", rated: false});
});

test("days between two days", () => {
  expect(daysBetween("2020-02-28", "2020-03-01")).toBe(2);
  expect(daysBetween("2020-03-01", "2020-02-28")).toBe(-2);
});
