import {expect, test} from "vitest";
import {codingRows} from "../../src/tables/codings.js";
import {joined, known} from "./build.js";

test("calls and messages have a row with both codings, meetings none", () => {
  const rows = codingRows([
    joined([], [known("R2", {affected: "AAA", affected_2: "AAA", occasion_class: "other", occasion_kind_2: "visit"})]),
    joined([], [known("R1", {channel: "meeting"})])
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    record_id: "R2",
    contact_id: "r:R2",
    affected: "AAA",
    occasion_kind_1: "other",
    occasion_kind: "visit"
  });
});
