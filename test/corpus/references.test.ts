import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {loadTable} from "../../src/corpus/csv.js";
import {loadDataTables} from "../../src/corpus/data-tables.js";
import {readDyad} from "../../src/corpus/dyad.js";
import {formatProblem} from "../../src/corpus/problem.js";
import {checkReferences, knownValues} from "../../src/corpus/references.js";
import type {Schema} from "../../src/corpus/schema.js";
import {scratchFolder} from "./copy-data.js";

const known = knownValues(loadDataTables("data"), readDyad("data"));

const SCHEMA = {
  people: {type: "list", references: "people.person_id|dyad.side"},
  host: {type: "id", references: "dyad.side", codes: ["both"]},
  event_id: {type: "id", references: "events.event_id"}
} as const satisfies Schema;

function told(row: string, values = known): string[] {
  const path = join(scratchFolder(), "t.csv");
  writeFileSync(path, `people,host,event_id\n${row}\n`);
  return checkReferences(loadTable(path, SCHEMA), values).map((problem) => formatProblem(problem).replace(path, "t"));
}

test("what exists, a code beside it, and blank cells are fine", () => {
  expect(told("ir-aref|SYR,both,damascus_fall")).toEqual([]);
  expect(told(",,damascus_fall")).toEqual([]);
});

test("what does not exist is told item by item", () => {
  expect(told("ir-aref|sy-asad,IRQ,fall")).toEqual([
    't row 2, column people: "sy-asad" is not a known person; did you mean sy-assad?',
    't row 2, column host: "IRQ" is not a known side; did you mean IRN?',
    't row 2, column event_id: "fall" is not a known event; add it to events.csv'
  ]);
});

test("nothing is said of a table that could not be read", () => {
  expect(told("sy-asad,IRQ,fall", new Map())).toEqual([]);
});
