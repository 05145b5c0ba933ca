import {expect, test} from "vitest";
import {stepRows} from "../../../src/charts/steps/rows.js";
import {dyad, recordTables} from "../sample.js";
import {emptyRows, rows} from "./sample.js";

test("every contact that took place has one mark, in the order of time", () => {
  const occurred = recordTables.contacts.filter(({status}) => status === "occurred");
  expect(rows.marks).toHaveLength(occurred.length);
  const days = rows.marks.map(({earliest}) => earliest);
  expect(days).toEqual([...days].sort());
});

test("the last call is one between leaders, and nothing but the record ends after it", () => {
  const call = rows.marks.find(({contact_id}) => contact_id === rows.lastCall);
  expect(call).toMatchObject({channel: "call", large: true, when: "2 December 2024"});
});

test("a call that nobody is said to have made is on neither side", () => {
  const silent = rows.calls.filter(({rang}) => rang === null);
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.every(({other}) => !other)).toBe(true);
});

test("the last days reach back from the end of the period", () => {
  expect(rows.ending.from).toBe("2024-11-13");
  expect(rows.ending.ids).toHaveLength(rows.marks.filter(({earliest}) => earliest >= "2024-11-13").length);
});

test("ministers are covered from the first day of which the coverage says so", () => {
  expect(rows.coveredFrom).toBe("2016-01-01");
  const always = recordTables.coverage.map((row) => ({...row, start: dyad.period.start, coverage: "full" as const}));
  expect(stepRows({tables: {...recordTables, coverage: always}, dyad, others: []}).coveredFrom).toBeNull();
});

test("no tables give no marks", () => {
  expect(emptyRows.marks).toEqual([]);
  expect(emptyRows.lastCall).toBeNull();
});
