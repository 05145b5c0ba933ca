import {expect, test} from "vitest";
import {layOtherSideCalls} from "../../../../src/charts/steps/states/other-side-calls.js";
import {idsOf, medium, narrow, rows, told, wide} from "../sample.js";

test("every call is shown once", () => {
  for (const size of [wide, medium, narrow]) {
    const {placed} = layOtherSideCalls(rows, size);
    expect(idsOf(placed)).toHaveLength(rows.calls.length);
    expect(placed).toHaveLength(rows.calls.length);
  }
});

test("what the first side made stands above the line, what the second made below", () => {
  const {placed} = layOtherSideCalls(rows, wide);
  const ruled = rows.calls.filter(({other}) => other);
  const y = (rang: string): number[] =>
    ruled.filter((call) => call.rang === rang).map(({id}) => placed.find(({mark}) => mark.contact_id === id)?.y ?? 0);
  expect(Math.max(...y("first"))).toBeLessThan(Math.min(...y("second")));
});

test("calls without a caller are counted in words", () => {
  expect(told(layOtherSideCalls(rows, narrow).scenery)).toContain("22 who rang is not known");
});
