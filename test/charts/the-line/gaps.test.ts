import {expect, test} from "vitest";
import {uncoveredSpans} from "../../../src/charts/the-line/gaps.js";
import type {Coverage, CoverageRow, Level} from "../../../src/tables/rows.js";

const period = {start: "2012-03-01", end: "2024-12-08"};

function row(level: Level, channel: string, span: [string, string, Coverage]): CoverageRow {
  const [start, end, coverage] = span;
  return {level, channel, start, end, coverage, rated: false, how: ""};
}

test("what was not searched for is told once for all channels, cut to the period", () => {
  const coverage = ["call", "meeting", "visit"].flatMap((channel) => [
    row("minister", channel, ["2012-01-01", "2015-12-31", "none"]),
    row("minister", channel, ["2016-01-01", "2024-12-08", "partial"])
  ]);
  expect(uncoveredSpans(coverage, period)).toEqual([{level: "minister", start: "2012-03-01", end: "2016-01-01"}]);
});

test("a level that was always or never searched for leaves no gap, nor does one outside the period", () => {
  const coverage = [
    row("leader", "call", ["2012-01-01", "2024-12-08", "full"]),
    row("official", "call", ["2012-01-01", "2024-12-08", "none"]),
    row("minister", "call", ["2001-01-01", "2011-12-31", "none"]),
    row("minister", "call", ["2012-01-01", "2024-12-08", "full"])
  ];
  expect(uncoveredSpans(coverage, period)).toEqual([]);
});
