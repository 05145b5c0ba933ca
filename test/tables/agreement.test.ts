import {expect, test} from "vitest";
import {agreementRows} from "../../src/tables/agreement.js";
import type {CodingRow} from "../../src/tables/rows.js";

const coded = (channel: string, affected: [string | null, string | null], kinds: [string | null, string | null]) =>
  ({
    channel,
    affected_1: affected[0],
    affected_2: affected[1],
    occasion_kind_1: kinds[0],
    occasion_kind_2: kinds[1]
  }) as CodingRow;

test("calls and messages are compared apart, rows of one coding left out", () => {
  const rows = agreementRows([
    coded("call", ["AAA", "AAA"], ["harm", "harm"]),
    coded("video_call", ["BBB", "BBB"], ["other", "visit"]),
    coded("call", ["AAA", null], [null, "routine"]),
    coded("message", ["AAA", "AAA"], ["harm", "condolence"])
  ]);
  expect(rows).toEqual([
    {column: "affected", channel: "call", n: 2, agreed: 2, kappa: 1, n_single: 1},
    {column: "affected", channel: "message", n: 1, agreed: 1, kappa: null, n_single: 0},
    {column: "occasion_kind", channel: "call", n: 1, agreed: 1, kappa: null, n_single: 2},
    {column: "occasion_kind", channel: "message", n: 1, agreed: 0, kappa: 0, n_single: 0}
  ]);
});

test("what was not coded has no row", () => {
  expect(agreementRows([])).toEqual([]);
});
