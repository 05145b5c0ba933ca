import {parse} from "csv-parse/sync";
import {expect, test} from "vitest";
import {chartCsv} from "../../src/embed/chart-csv.js";

test("what is written is read again the same: quotes, commas, line breaks, nothing", () => {
  const rows = [
    ['he said "no", twice', 3, null],
    ["two\nlines", 0, "x"]
  ];
  const text = chartCsv({columns: ["a", "b", "c"], rows});
  expect(text.split("\r\n")[0]).toBe("a,b,c");
  expect(parse(text)).toEqual([["a", "b", "c"], ...rows.map((row) => row.map((cell) => String(cell ?? "")))]);
});
