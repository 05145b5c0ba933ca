import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readRecords} from "../../src/corpus/records.js";
import {scratchFolder} from "./copy-data.js";

function recordsOf(text: string) {
  const path = join(scratchFolder(), "t.csv");
  writeFileSync(path, text);
  return readRecords(path);
}

test("records know the line they begin on", () => {
  expect(recordsOf('a,b\n\n"one\ntwo",2\r\nthree, 3 \n')).toEqual([
    {line: 1, cells: ["a", "b"]},
    {line: 3, cells: ["one\ntwo", "2"]},
    {line: 5, cells: ["three", "3"]}
  ]);
});

test("quoted commas and quotation marks", () => {
  expect(recordsOf('a\n"x, ""y"""\n')[1]?.cells).toEqual(['x, "y"']);
});

test("ragged records are passed on for the table to tell", () => {
  expect(recordsOf("a,b\n1\n1,2,3\n").map(({cells}) => cells.length)).toEqual([2, 1, 3]);
});

test("a mark that is never closed is on the line after the last good record", () => {
  expect(() => recordsOf('a,b\n1,2\n"3,4\n5,6\n')).toThrow(
    /row 3, column a: ""3,4" has a quotation mark that is never closed/
  );
});
