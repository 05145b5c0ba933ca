import {expect, test} from "vitest";
import {textReport} from "../../../src/cli/whatif/report-text.js";
import {whatMoved} from "../../../src/cli/whatif/what-moved.js";
import {dated, keys, state} from "./states.js";

test("every change field by field, with the sentence behind it", () => {
  const report = textReport(whatMoved(state("before"), state("after", {...dated, frequency: []}), keys));
  expect(report).toContain("against before: 003: 1 contact re-dated; 1 claim changed");
  expect(report).toContain("  ~ 003_x@5\n      date: 2023-05 → 2023-05-03\n      also: − r:R1; + r:R2");
  expect(report).toContain("“They met <then>.” (003_x.txt)");
  expect(report).toMatch(/frequency: 1 removed$/m);
});

test("where nothing moves it says so", () => {
  expect(textReport(whatMoved(state("before"), state("after"), keys))).toBe("nothing moves against before");
});

test("a long list is cut, and says by how much", () => {
  const contacts = Array.from({length: 20}, (_, i) => ({contact_id: `r:R${i}`}));
  expect(textReport(whatMoved(state("before"), state("after", {contacts}), keys))).toContain("… and 9 more");
});
