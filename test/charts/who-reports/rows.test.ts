import {expect, test} from "vitest";
import {REPORTERS, reportedBy, reportRows} from "../../../src/charts/who-reports/rows.js";
import {dyad, emptyTables, recordTables} from "../sample.js";

const rows = reportRows(recordTables, dyad);

test("every call has one caller or none, and one kind of reporter", () => {
  const calls = recordTables.contacts.filter(({channel, status}) => channel === "call" && status === "occurred");
  expect(rows.n).toBe(calls.length);
  expect(rows.unknown).toBe(calls.filter(({direction}) => direction === "unknown").length);
  for (const {reporter} of rows.calls) expect(REPORTERS).toContain(reporter);
});

test("a call that outlets of both sides report counts for each", () => {
  const of = (side: string): number =>
    recordTables.contacts.filter(
      ({channel, reported_by}) => channel === "call" && (reported_by === side || reported_by === "both")
    ).length;
  expect([reportedBy(rows, 0), reportedBy(rows, 1)]).toEqual([of("IRN"), of("SYR")]);
  expect(reportedBy(rows, 0, 0) + reportedBy(rows, 0, 1)).toBeLessThan(reportedBy(rows, 0));
});

test("without contacts there are no calls", () => {
  expect(reportRows(emptyTables, dyad)).toMatchObject({n: 0, calls: [], standing: "fails"});
});
