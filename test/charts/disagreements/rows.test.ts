import {expect, test} from "vitest";
import {disagreementRows} from "../../../src/charts/disagreements/rows.js";
import {emptyTables, recordTables} from "../sample.js";

const rows = disagreementRows(recordTables);

test("every disagreement is there, those about a day first and in the order of time", () => {
  expect(rows.n).toBe(recordTables.disagreements.length);
  const used = rows.items.map(({days}) => days?.used ?? "9999");
  expect(used).toEqual([...used].sort());
});

test("the day used is never among the others", () => {
  for (const {days} of rows.items) expect(days?.others ?? []).not.toContain(days?.used);
  expect(rows.items.find(({item}) => item === "Pezeshkian oath")?.days).toEqual({
    used: "2024-07-30",
    others: ["2024-07-31"]
  });
  expect(rows.items.find(({item}) => item === "Firouzabadi start")?.days).toBeNull();
});

test("an office is told in words, and no rows give none", () => {
  expect(rows.items.find(({item}) => item === "Ghalibaf elected")?.office).toBe("speaker of parliament");
  expect(disagreementRows(emptyTables)).toEqual({items: [], n: 0, unknown: 0});
});
