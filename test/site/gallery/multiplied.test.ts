import {expect, test} from "vitest";
import {runPipeline} from "../../../src/pipeline.js";
import {folders} from "../../../src/site/folders.js";
import {multiplied} from "../../../src/site/gallery/multiplied.js";
import type {RecordInput, SettledInput} from "../../../src/tables/input.js";

const period = {start: "2012-01-01", end: "2012-12-31"};
const row = {record_id: "R1", date: "2012-12-30", journey_id: "J1"} as RecordInput;
const settled = {record_id: "R1", column: "affected", value: "both"} as SettledInput;

test("every copy has ids of its own, and days that stay within the period", () => {
  const {record, settled: again} = multiplied({coded: [], record: [row], settled: [settled]}, {times: 3, period});
  expect(record.map(({record_id, journey_id, date}) => [record_id, journey_id, date])).toEqual([
    ["R1.0", "J1.0", "2012-12-30"],
    ["R1.1", "J1.1", "2012-02-29"],
    ["R1.2", "J1.2", "2012-04-30"]
  ]);
  expect(again.map(({record_id}) => record_id)).toEqual(["R1.0", "R1.1", "R1.2"]);
});

test("copies of a text are other texts", () => {
  const {coded} = runPipeline({dataDir: folders.data});
  const many = multiplied({coded, record: [], settled: []}, {times: 4, period});
  const ids = many.coded.map(({article}) => article.article_id);
  expect(new Set(ids).size).toBe(coded.length * 4);
});
