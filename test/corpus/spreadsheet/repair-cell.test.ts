import {expect, test} from "vitest";
import type {ColumnType} from "../../../src/corpus/schema.js";
import {repairCell} from "../../../src/corpus/spreadsheet/repair-cell.js";

const repaired: [type: ColumnType, cell: string, value: string][] = [
  ["edtf", "Feb-19", "2019-02"],
  ["edtf", "19-Feb", "2019-02"],
  ["edtf", "Feb 2019", "2019-02"],
  ["edtf", "Dec-98", "1998-12"],
  ["day", "2019-2-5", "2019-02-05"],
  ["day", "2019/02/05", "2019-02-05"],
  ["edtf", "2019-02-05 00:00:00", "2019-02-05"],
  ["day", "13/05/2021", "2021-05-13"],
  ["day", "5/13/2021", "2021-05-13"],
  ["day", "5.5.2021", "2021-05-05"],
  ["day", "44321", "2021-05-05"],
  ["boolean", "TRUE", "yes"],
  ["boolean", "FALSCH", "no"],
  ["integer", "12.0", "12"],
  ["integer", "12,00", "12"],
  ["integer", "12,345", "12345"],
  ["integer", "1.234.567", "1234567"],
  ["id", "ir–zarif", "ir-zarif"]
];

test.each(repaired)("a cell of type %s that says %s said %s", (type, cell, value) => {
  expect(repairCell(cell, {type})?.value).toBe(value);
});

test("a list of codes has its dashes back, a list of names keeps them as in print", () => {
  expect(repairCell("a–b|c", {type: "list", references: "people.person_id"})?.value).toBe("a-b|c");
  expect(repairCell("l’Iran|a–b", {type: "list"})).toBeNull();
});

const kept: [type: ColumnType, cell: string][] = [
  ["edtf", "2019-02"],
  ["edtf", "2019-02-05"],
  ["edtf", "[2019-02-05..2019-02-09]"],
  ["edtf", "2/5/2021"],
  ["edtf", "2021"],
  ["edtf", ""],
  ["day", "2019-02-05"],
  ["day", "2019-2-30"],
  ["day", "Feb-19"],
  ["day", "99999"],
  ["boolean", "yes"],
  ["boolean", "maybe"],
  ["integer", "1,5"],
  ["integer", "12"],
  ["string", "Feb-19"],
  ["string", "“in quotes” – and dashes"],
  ["urls", "https://example.org/a–b"],
  ["code", "call"]
];

test.each(kept)("a cell of type %s that says %s stays", (type, cell) => {
  expect(repairCell(cell, {type})).toBeNull();
});
