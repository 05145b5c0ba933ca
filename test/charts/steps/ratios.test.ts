import {expect, test} from "vitest";
import {ratiosOf} from "../../../src/charts/steps/ratios.js";
import {recordTables} from "../sample.js";

test("claims that compare rates, with whether their interval is clear of no difference", () => {
  expect(ratiosOf(recordTables).map(({claim_id, clear}) => [claim_id, clear])).toEqual([
    ["minister-met-leader", true],
    ["more-under-later-leader", false]
  ]);
});

test("a claim without an interval is no ratio to draw", () => {
  expect(ratiosOf({claims: recordTables.claims.map((claim) => ({...claim, interval_low: null}))})).toEqual([]);
});
