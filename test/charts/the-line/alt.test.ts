import {expect, test} from "vitest";
import {lineAlt} from "../../../src/charts/the-line/alt.js";
import {lineRows} from "../../../src/charts/the-line/rows.js";
import {dyad, emptyTables, oneContact, tables} from "../sample.js";

test("the line in words counts sides, names the last mark and the longest bar", () => {
  const alt = lineAlt(lineRows(tables, dyad));
  expect(alt).toContain("ten contacts: two above it");
  expect(alt).toContain("The last is a call of 9 July 2024");
  expect(alt).toContain("The longest bar, 11 November 2017 to 31 July 2021");
});

test("without marks it says that none is drawn, with one it speaks of no bar", () => {
  expect(lineAlt(lineRows(emptyTables, dyad))).toContain("No contact is drawn");
  expect(lineAlt(lineRows(oneContact, dyad))).not.toContain("longest bar");
});
