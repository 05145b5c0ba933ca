import {rmSync} from "node:fs";
import {afterAll, expect, test} from "vitest";
import {checkData} from "../src/corpus/check.js";
import {runPipeline} from "../src/pipeline.js";
import {storyFiles} from "../src/story/write-story.js";
import {tableFiles} from "../src/tables/table-files.js";
import {secondPair} from "./fixtures/second-pair.js";

const dataDir = secondPair();
afterAll(() => rmSync(dataDir, {recursive: true}));
const {tables, textTables, texts, dyad, labels} = runPipeline({dataDir, memo: false});

test("its data is sound", () => {
  expect(checkData(dataDir).filter(({level}) => level === "error")).toEqual([]);
});

test("its texts are read against its record", () => {
  expect(
    tables.contacts.map(({channel, date, provenance, record_ids}) => [channel, date, provenance, ...record_ids])
  ).toEqual([
    ["call", "2021-03-08", "both", "Q2"],
    ["meeting", "2021-06-17", "both", "Q3"],
    ["call", "2019-08-02", "record", "Q1"],
    ["message", "2021-03-06", "record", "Q5"],
    ["meeting", "2021-06-18", "record", "Q4"]
  ]);
  expect(tables.journeys).toMatchObject([
    {journey_id: "K1", side: "XNL", contact_ids: expect.objectContaining({length: 2})}
  ]);
});

test("its changes, rates and claims are its own", () => {
  const change = tables.transitions.find(({transition_id}) => transition_id === "T2");
  expect(change).toMatchObject({message_lag_high: 1, call_lag_low: 3, call_lag_high: 3, coverage: "full"});
  const rates = tables.frequency.filter(({rate_high, period}) => rate_high !== null && period === "tenure");
  expect(rates.some(({period_id}) => period_id.startsWith("XNL-PRES/n-berg"))).toBe(true);
  const calls = tables.claims.find(({claim_id}) => claim_id === "other-side-calls");
  expect(calls).toMatchObject({value: 1, n: 2, unknowns: 0});
});

test("its story is drawn, and everything is published", () => {
  const files = storyFiles({tables, textTables, dyad, labels, texts});
  expect(files.some(({path}) => path === "figures/the-line.html")).toBe(true);
  expect(files.map(({text}) => text).join("")).not.toMatch(/Tehran|Damascus/);
  expect(tableFiles(tables)).toHaveLength(2 * Object.keys(tables).length);
});
