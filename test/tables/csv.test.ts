import {parse} from "csv-parse/sync";
import {expect, test} from "vitest";
import {tableCsv} from "../../src/tables/csv.js";
import type {PersonRow} from "../../src/tables/rows.js";

const person = (given: Partial<PersonRow>): PersonRow => ({
  person_id: "a-ann",
  name: "Ann",
  surname: null,
  native_script: null,
  side: "AAA",
  aliases: [],
  shared_aliases: [],
  notes: null,
  ...given
});

test("a header, lists joined, null empty, lines ended by CRLF", () => {
  expect(tableCsv("people", [person({aliases: ["Ann", "Anna"]})])).toBe(
    "person_id,name,surname,native_script,side,aliases,shared_aliases,notes\r\na-ann,Ann,,,AAA,Ann|Anna,,\r\n"
  );
});

test("commas, quotes and line ends survive", () => {
  const notes = 'she said "no, never",\nand left\r\n';
  const [row] = parse<Record<string, string>>(tableCsv("people", [person({notes})]), {columns: true});
  expect(row?.notes).toBe(notes);
});

test("a list item that holds the separator is refused", () => {
  expect(() => tableCsv("people", [person({aliases: ["An|n"]})])).toThrow('"An|n"');
});

test("a table without rows is its header", () => {
  expect(tableCsv("offices", [])).toBe("office_id,office,side,level,role\r\n");
});
