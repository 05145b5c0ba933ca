import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {loadTable} from "../../src/corpus/csv.js";
import {formatProblem} from "../../src/corpus/problem.js";
import type {Schema} from "../../src/corpus/schema.js";

const folder = mkdtempSync(join(tmpdir(), "csv-"));
const path = join(folder, "table.csv");

const SCHEMA = {
  id: {type: "id", key: true},
  name: {type: "string", required: true},
  status: {type: "code", codes: ["elect", "incumbent", "acting"]},
  start: {type: "edtf"},
  aliases: {type: "list"},
  source_url: {type: "urls"},
  contact: {type: "boolean"},
  count: {type: "integer"}
} as const satisfies Schema;
const HEADER = "id,name,status,start,aliases,source_url,contact,count";

function problems(text: string | Uint8Array): string[] {
  writeFileSync(path, text);
  return loadTable(path, SCHEMA).problems.map((problem) => formatProblem(problem).replace(`${path} `, ""));
}

test("cells take the types of their columns", () => {
  writeFileSync(path, `${HEADER}\na,"A, B",elect,2019-02?,x|y z,http://a.b https://c.d/e,yes,-3\nb,B,,,,,,\n`);
  expect(loadTable(path, SCHEMA).rows).toEqual([
    {
      id: "a",
      name: "A, B",
      status: "elect",
      start: "2019-02?",
      aliases: ["x", "y z"],
      source_url: ["http://a.b", "https://c.d/e"],
      contact: true,
      count: -3
    },
    {id: "b", name: "B", status: null, start: null, aliases: [], source_url: [], contact: null, count: null}
  ]);
});

test("a byte order mark, CRLF, blank lines and the order of columns do not matter", () => {
  const reordered = "name,id,status,start,aliases,source_url,contact,count";
  expect(problems(`\uFEFF${reordered}\r\n\r\n A ,a,,,,,,\r\n\r\n`)).toEqual([]);
  expect(loadTable(path, SCHEMA).rows[0]).toMatchObject({id: "a", name: "A"});
});

test("each bad cell is told with row, column, value and way out", () => {
  expect(problems(`${HEADER}\na,,electt,2021-13-01,x||y,www.a.b,maybe,3.5`)).toEqual([
    "row 2, column name: is blank; fill it in",
    'row 2, column status: "electt" is not a known code; did you mean elect?',
    'row 2, column start: "2021-13-01" is not a date; write it as YYYY-MM-DD, YYYY-MM or YYYY',
    "row 2, column aliases: has an empty item in its list; take out the | too many",
    'row 2, column source_url: "www.a.b" is not a web address; begin it with https:// or http://, several parted by spaces',
    'row 2, column contact: "maybe" is neither yes nor no; write yes or no',
    'row 2, column count: "3.5" is not a whole number; write digits only'
  ]);
});

test("rows are counted as lines of the file, also after a text of several lines", () => {
  expect(problems(`${HEADER}\na,"one\ntwo",,,,,,\nb,,,,,,,`)).toEqual(["row 4, column name: is blank; fill it in"]);
});

test("unknown, missing and doubled columns", () => {
  expect(problems("id,nmae,id,status,start,aliases,source_url,contact,count\n")).toEqual([
    "row 1, column id: is the name of two columns; keep one of them",
    "row 1, column nmae: is not a column of this table; did you mean name?",
    "row 1, column name: is missing; add the column to the header and a cell to every row"
  ]);
  expect(problems("id;name;status\na;A;elect\n")).toEqual([
    'row 1, column id: "id;name;status" is not separated by commas; save the file as CSV with commas'
  ]);
});

test("ragged rows", () => {
  expect(problems(`${HEADER}\na,A,,,,\nb,B, Jr,,,,,,\nc,C,,,,,,\n`)).toEqual([
    'row 2, column contact: "a,A,,,," has 6 cells where the header has 8; add the missing commas',
    'row 3, column count: "b,B,Jr,,,,,," has 9 cells where the header has 8; put a text that holds a comma in quotation marks'
  ]);
});

test("malformed quotation marks name the row they are on", () => {
  expect(problems(`${HEADER}\na,A,,,,,,\nb,"B,,,,,,\nc,C,,,,,,\n`)).toEqual([
    'row 3, column name: "b,"B,,,,,," has a quotation mark that is never closed; close it; write " inside a text as ""'
  ]);
  expect(problems(`${HEADER}\na,"A"x,,,,,,\n`)).toEqual([
    'row 2, column name: "a,"A"x,,,,,," has text after a closing quotation mark; write " inside a text as ""'
  ]);
  expect(problems(`${HEADER}\na,A "x",,,,,,\n`)).toEqual([
    'row 2, column name: "a,A "x",,,,,," has a quotation mark inside a bare text; put the whole text in quotes and write " as ""'
  ]);
});

test("a key may not come twice", () => {
  expect(problems(`${HEADER}\na,A,,,,,,\nb,B,,,,,,\na,C,,,,,,\n`)).toEqual([
    'row 4, column id: "a" is on row 2 already; keep one row or tell them apart'
  ]);
});

test("a table that is missing, empty or not UTF-8", () => {
  const {rows, problems: none} = loadTable(join(folder, "none.csv"), SCHEMA);
  expect(rows).toEqual([]);
  expect(none.map(formatProblem)).toEqual([`${folder}/none.csv: is missing; put the file there`]);
  expect(problems("")[0]).toMatch(/table\.csv: is empty/);
  expect(problems(Uint8Array.from([...new TextEncoder().encode(`${HEADER}\na,`), 0x92, 0x0a]))).toEqual([
    'row 2, column name: "\ufffd" is not UTF-8 from here on; save the file again as UTF-8'
  ]);
});
