import {expect, test} from "vitest";
import {markdownReport} from "../../../src/cli/whatif/report-markdown.js";
import {whatMoved} from "../../../src/cli/whatif/what-moved.js";
import {dated, keys, state} from "./states.js";

test("claims come first, rows stand in a table, and a pipe breaks none", () => {
  const quoted = {mentions: [{...dated.mentions?.[0], quote: "a | b"}]};
  const report = markdownReport(whatMoved(state("before"), state("after", {...dated, ...quoted}), keys));
  expect(report.indexOf("#### Claims")).toBeLessThan(report.indexOf("#### Tables"));
  expect(report).toContain("- **who-calls**: value: 0.75 → 0.5; holds: true → false. Now: Three of four.");
  expect(report).toContain("| contacts | change | sentence |");
  expect(report).toContain("a \\| b");
});

test("where nothing moves it says so", () => {
  expect(markdownReport(whatMoved(state("before"), state("after"), keys))).toBe("Nothing moves against before.\n");
});
