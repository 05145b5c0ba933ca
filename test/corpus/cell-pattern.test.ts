import {readFileSync} from "node:fs";
import fc from "fast-check";
import {expect, test} from "vitest";
import {cellFaults} from "../../src/corpus/cell.js";
import {cellPattern} from "../../src/corpus/cell-pattern.js";
import type {Column} from "../../src/corpus/schema.js";

const matches = (column: Column, cell: string) => new RegExp(`^(${cellPattern(column)})$`).test(cell);

test("dates, lists, addresses and codes", () => {
  for (const date of ["2021", "2019-02?", "2023-05-03/2023-05-04", "[2023-05-01..2023-05-07]", "2021-07-05?"])
    expect(matches({type: "edtf"}, date), date).toBe(true);
  for (const date of ["5 July 2021", "21-07-05", "2021-7-5", "[2023..]x"])
    expect(matches({type: "edtf"}, date), date).toBe(false);
  expect(matches({type: "list", codes: ["a", "b"]}, "a|b")).toBe(true);
  expect(matches({type: "list", codes: ["a", "b"]}, "a|c")).toBe(false);
  expect(matches({type: "urls"}, "https://a.org https://b.org")).toBe(true);
  expect(cellPattern({type: "string"})).toBeNull();
});

test("a pattern refuses no cell that the reader takes", () => {
  const types = ["id", "day", "edtf", "boolean", "integer", "list"] as const;
  const words = readFileSync("data/reference/events.csv", "utf8").split(/[,\n]/).filter(Boolean);
  const cells = fc.oneof(fc.string({minLength: 1}), fc.constantFrom(...words, "yes", "12", "a|b", "2021-07-05"));
  fc.assert(
    fc.property(cells, fc.constantFrom(...types), (cell, type) => {
      const text = cell.trim();
      fc.pre(text !== "" && !/[\n\r\u2028\u2029]/.test(text) && cellFaults(text, {type}).length === 0);
      expect(matches({type}, text)).toBe(true);
    })
  );
});
