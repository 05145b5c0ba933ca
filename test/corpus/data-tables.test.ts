import {mkdirSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {loadDataTables} from "../../src/corpus/data-tables.js";
import {copyData, scratchFolder} from "./copy-data.js";

test("every table of the reference, every file of the lexicon", () => {
  const {reference, people, offices, lexicon} = loadDataTables("data");
  const counts = Object.entries(reference).map(([name, {rows}]) => [name, rows.length]);
  expect(Object.fromEntries(counts)).toEqual({
    tenures: 80,
    transitions: 99,
    events: 76,
    record: 303,
    outlets: 233,
    disagreements: 35,
    coverage: 16,
    settled: 9,
    corrections: 0,
    accounts: 2,
    rereadings: 265
  });
  expect([people.rows.length, offices.rows.length]).toEqual([92, 16]);
  expect(lexicon.people).toBe(people);
});

test("a language is a folder, its files are read as they stand where no schema says more", () => {
  const {dir} = copyData();
  mkdirSync(join(dir, "lexicon/xx"));
  writeFileSync(join(dir, "lexicon/xx/unheard-of.csv"), "phrase,kind\n(a|b),\n");
  const table = loadDataTables(dir).languages.xx?.["unheard-of"];
  expect(table?.rows).toEqual([{phrase: "(a|b)", kind: null}]);
  expect(table?.problems).toEqual([]);
});

test("a plain file that is ragged is told", () => {
  const {dir} = copyData();
  writeFileSync(join(dir, "lexicon/unheard-of.csv"), "phrase,kind\na\n");
  expect(loadDataTables(dir).lexicon["unheard-of"]?.problems[0]?.message).toBe("has 1 cells where the header has 2");
});

test("without a lexicon its people and offices are missing", () => {
  const {people, languages} = loadDataTables(scratchFolder());
  expect(people.problems[0]?.message).toBe("is missing");
  expect(languages).toEqual({});
  const {dir} = copyData();
  rmSync(join(dir, "lexicon/people.csv"));
  expect(loadDataTables(dir).people.rows).toEqual([]);
});
