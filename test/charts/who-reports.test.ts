import {expect, test} from "vitest";
import {whoReports} from "../../src/charts/who-reports.js";
import {dyad, labels, recordTables} from "./sample.js";

const rows = whoReports.rows(recordTables, dyad);

test("the headline counts and claims nothing", () => {
  expect(whoReports.headline(rows, labels)).toMatch(
    /^Of the \d+ calls we found, Iran’s outlets report \d+, Syria’s \d+$/
  );
  expect(whoReports.headline({...rows, n: 2}, labels)).toBe("Whose outlets report whose calls");
});

test("the note says what the counts do not show while the claim fails", () => {
  const verdict = "not enough to say that each side reports the calls it received";
  expect(whoReports.note(rows, labels)).toContain(verdict);
  expect(whoReports.note({...rows, standing: "holds"}, labels)).not.toContain(verdict);
});
