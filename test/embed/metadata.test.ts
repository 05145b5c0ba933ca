import {expect, test} from "vitest";
import {chartMetadata} from "../../src/embed/metadata.js";
import type {CorrectionRow} from "../../src/tables/rows.js";
import {describedChart, publication, sample} from "./sample.js";

test("it says what the chart says, and where each of its forms lies", () => {
  const described = describedChart("the-line");
  const told = chartMetadata(described, sample.tables, {...publication, baseUrl: "https://example.org"});
  expect(told).toMatchObject({
    chart: {
      title: described.headline,
      version: described.version,
      n: described.rows.n,
      unknown: described.rows.unknown
    },
    rows: described.table.rows.length,
    files: {csv: "https://example.org/embed/the-line.csv", oembed: "https://example.org/oembed/the-line.json"}
  });
});

test("corrections of what it shows are told, others are not", () => {
  const described = describedChart("the-line");
  const [shown] = sample.textTables.contacts;
  const correction = {
    correction_id: "k1",
    date: "2026-12-01",
    role: "editor",
    action: "change",
    field: null,
    value: null,
    reason: "x"
  };
  const corrections = [shown?.contact_id ?? "", "another"].map((contact_id) => ({
    ...correction,
    contact_id
  })) as CorrectionRow[];
  const told = chartMetadata(described, {...sample.textTables, corrections}, publication);
  expect(told).toMatchObject({corrections: [{date: "2026-12-01", contact_id: shown?.contact_id, reason: "x"}]});
});

test("what is never drawn anew has no module", () => {
  const files = (live: boolean) =>
    (chartMetadata({...describedChart("the-line"), live}, sample.tables, publication) as {files: object}).files;
  expect([files(true), files(false)].map((one) => "module" in one)).toEqual([true, false]);
});
