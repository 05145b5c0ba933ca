import {expect, test} from "vitest";
import {rowsOnce} from "../../src/charts/rows-once.js";
import {theRecord} from "../../src/charts/the-record.js";
import {dyad, recordTables, tables} from "./sample.js";

test("rows are made once of the same tables, and anew of others", () => {
  const from = {tables: recordTables, dyad, texts: tables};
  const rows = rowsOnce(theRecord, from);
  expect(rowsOnce(theRecord, {...from})).toBe(rows);
  expect(rows).toEqual(theRecord.rows(recordTables, dyad, tables));
  for (const other of [
    {...from, texts: undefined},
    {...from, dyad: {...dyad}},
    {...from, tables: {...recordTables}}
  ])
    expect(rowsOnce(theRecord, other)).not.toBe(rows);
});
