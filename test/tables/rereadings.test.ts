import {expect, test} from "vitest";
import {rereadingRows} from "../../src/tables/rereadings.js";
import {joined, known} from "./build.js";

const read = (record_id: string) => ({
  record_id,
  date: "2020-01-01",
  why: "lot" as const,
  outcome: "confirmed" as const,
  caller: null,
  read: [],
  note: null
});

test("each row stands beside its contact; one that is struck has none", () => {
  const rows = rereadingRows([read("R2"), read("R1"), read("R9")], [joined([], [known("R1"), known("R2")])]);
  expect(rows.map(({record_id, contact_id}) => [record_id, contact_id])).toEqual([
    ["R1", "r:R1"],
    ["R2", "r:R1"]
  ]);
});
