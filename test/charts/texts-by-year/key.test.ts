import {expect, test} from "vitest";
import {keyEntries} from "../../../src/charts/texts-by-year/key.js";
import {yearRows} from "../../../src/charts/texts-by-year/rows.js";
import {dyad, emptyTables, labels, oneContact, tables} from "../sample.js";

test("only kinds of square that occur are explained", () => {
  expect(keyEntries(yearRows(tables, dyad), labels)).toHaveLength(3);
  expect(keyEntries(yearRows(oneContact, dyad), labels).map(({text}) => text)).toEqual(["the text is about it"]);
  expect(keyEntries(yearRows(emptyTables, dyad), labels)).toEqual([]);
});
