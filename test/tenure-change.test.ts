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
  const counted = moved(before.frequency, after.frequency);
  expect(values(counted, "period")).toEqual(["tenure"]);
  expect(values(counted, "period_id")).toEqual([
    "IRN-FM/ir-amirabdollahian/2021-08-25",
    "IRN-FM/ir-amirabdollahian/2021-09-01",
    "IRN-FM/ir-zarif/2013-08-15"
  ]);
  const rate = (tables: Tables, person: string) =>
    tables.frequency.find(
      ({period_id, level, channel, unit, direction, host, reported_by}) =>
        period_id.startsWith(`IRN-FM/${person}/`) &&
        level === "minister" &&
        channel === "meeting" &&
        unit === "row" &&
        [direction, host, reported_by].every((one) => one === "all")
    );
  // Two meetings of 29 August 2021 pass from the later to the earlier holder, and a week of days with them.
  const [early, late] = ["ir-zarif", "ir-amirabdollahian"].map((person) => [rate(before, person), rate(after, person)]);
  expect((early?.[1]?.exposure_days ?? 0) - (early?.[0]?.exposure_days ?? 0)).toBe(7);
  expect((late?.[1]?.exposure_days ?? 0) - (late?.[0]?.exposure_days ?? 0)).toBe(-7);
  expect(early?.[1]?.n_high).toBe((early?.[0]?.n_high ?? 0) + 1);
  expect(late?.[1]?.n_high).toBe((late?.[0]?.n_high ?? 0) - 1);
  expect(early?.[1]?.rate_high).not.toBe(early?.[0]?.rate_high);
  expect(values(moved(before.claims, after.claims), "claim_id")).toEqual(["counterparts-soon", "minister-met-leader"]);
  const claim = (tables: Tables, id: string) => tables.claims.find(({claim_id}) => claim_id === id);
  expect(claim(after, "minister-met-leader")?.value).not.toBe(claim(before, "minister-met-leader")?.value);
}, 60_000);
