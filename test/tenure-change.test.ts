import {expect, test} from "vitest";
import {runPipeline} from "../src/pipeline.js";
import type {Tables} from "../src/tables/rows.js";
import {copyData} from "./corpus/copy-data.js";

/** Rows of a table that are in one and not in the other. */
function moved<Row extends object>(before: readonly Row[], after: readonly Row[]): Row[] {
  const [old, now] = [before, after].map((rows) => new Set(rows.map((row) => JSON.stringify(row))));
  return [
    ...before.filter((row) => !now?.has(JSON.stringify(row))),
    ...after.filter((row) => !old?.has(JSON.stringify(row)))
  ];
}

const values = <Row extends object>(rows: readonly Row[], key: keyof Row) =>
  [...new Set(rows.map((row) => row[key]))].sort();

test("a minister who takes over a week later moves what rests on that day and nothing else", () => {
  const before = runPipeline({dataDir: "data"}).tables;
  const {dir, edit} = copyData();
  edit("reference/tenures.csv", (text) =>
    text
      .replace("IRN,incumbent,2021-08-25,2024-05-19", "IRN,incumbent,2021-09-01,2024-05-19")
      .replace(
        "IRN-FM,Minister of Foreign Affairs,IRN,incumbent,2013-08-15,2021-08-25",
        "IRN-FM,Minister of Foreign Affairs,IRN,incumbent,2013-08-15,2021-09-01"
      )
  );
  const after = runPipeline({dataDir: dir, memo: false}).tables;
  const rest = (Object.keys(before) as (keyof Tables)[]).filter(
    (table) => moved<object>(before[table], after[table]).length > 0
  );
  expect(rest.sort()).toEqual(["claims", "frequency", "participants", "tenures", "transitions"]);
  expect(values(moved(before.participants, after.participants), "contact_id")).toEqual(["r:R168", "r:R169"]);
  expect(values(moved(before.transitions, after.transitions), "transition_id")).toEqual(["T029", "T070"]);
  expect(values(moved(before.frequency, after.frequency), "period")).toEqual(["tenure"]);
  expect(values(moved(before.claims, after.claims), "claim_id")).toEqual(["counterparts-soon", "minister-met-leader"]);
}, 60_000);
