import {expect, test} from "vitest";
import {checkTenures} from "../../../src/corpus/checks/tenures.js";
import {toldAfter} from "../load-copy.js";

const FILE = "reference/tenures.csv";
const told = (from: string, to: string) => toldAfter(checkTenures, [FILE, from, to]);

test("a tenure may not be empty", () => {
  expect(told("acting,2024-12-08,2024-12-10", "acting,2024-12-08,2024-12-08")).toEqual([
    `${FILE} row 57, column end: "2024-12-08" is not after the start 2024-12-08; give the first day out of office`
  ]);
});

test("an end in the year it started in is no fault", () => {
  expect(told("acting,2024-12-10,2025-03-29", "acting,2024-12-10,2024")).toEqual([]);
});

test("acting and incumbent overlap too, elect and incumbent do not", () => {
  expect(told("acting,2024-05-20,2024-07-28", "acting,2024-05-20,2024-07-29")).toEqual([
    `${FILE} row 11, column start: "2024-07-28" falls into the tenure of ir-mokhber on row 9, of the same office; end one where the other begins`
  ]);
  expect(told("elect,2024-07-06,2024-07-28", "elect,2024-07-06,2024-07-30")).toEqual([]);
});

test("only certain days overlap", () => {
  expect(told("incumbent,2024-01?,2024-12-08", "incumbent,2023-12-31,2024-12-08")).toHaveLength(1);
  expect(told("incumbent,2024-01?,2024-12-08", "incumbent,[2023-12-01..2024-02-01],2024-12-08")).toEqual([]);
});

test("a row with a bad date is left to the table's own problems", () => {
  expect(told("acting,2024-05-20,2024-07-28", "acting,2024-05-20,28 July")).toEqual([]);
});
