import {expect, test} from "vitest";
import {settleCodings} from "../../src/tables/settle-codings.js";
import {recordRow} from "./build.js";

test("what both say, or one alone says, holds", () => {
  expect(settleCodings(recordRow("R1", {affected: "AAA", affected_2: "AAA"}), []).affected).toBe("AAA");
  expect(settleCodings(recordRow("R1", {affected_2: "none"}), []).affected).toBe("none");
  expect(settleCodings(recordRow("R1"), [])).toEqual({
    affected: "unknown",
    occasion_kind: "unknown",
    reason: null,
    confirmed: null
  });
});

test("other gives way", () => {
  expect(settleCodings(recordRow("R1", {occasion_class: "other", occasion_kind_2: "visit"}), []).occasion_kind).toBe(
    "visit"
  );
});

test("a difference needs a settlement with its reason", () => {
  const row = recordRow("R1", {affected: "AAA", affected_2: "none"});
  expect(() => settleCodings(row, [])).toThrow("R1: is affected AAA or none?");
  const settled = [{record_id: "R1", column: "affected" as const, value: "none", reason: "far away", confirmed: false}];
  expect(settleCodings(row, settled)).toMatchObject({affected: "none", reason: "affected: far away", confirmed: false});
});
