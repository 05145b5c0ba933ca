import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readLexicon} from "../../src/corpus/lexicon.js";
import {copyData} from "./copy-data.js";

test("people and offices by their schemas", () => {
  const {people, offices, tables} = readLexicon("data");
  expect(people.find(({person_id}) => person_id === "sy-assad")?.aliases).toContain("Bashar al-Assad");
  expect(offices.filter(({role}) => role === "president").map(({office_id}) => office_id)).toEqual([
    "IRN-PRES",
    "SYR-PRES"
  ]);
  expect(tables.people).toBe(people);
});

test("a language's files by name", () => {
  const {dir} = copyData();
  mkdirSync(join(dir, "lexicon/xx"));
  writeFileSync(join(dir, "lexicon/xx/unheard-of.csv"), "phrase\n(a|b)\n");
  expect(readLexicon(dir).languages.xx).toEqual({"unheard-of": [{phrase: "(a|b)"}]});
});

test("a spelling two people share stops the reader", () => {
  const {dir, edit} = copyData();
  edit("lexicon/people.csv", (text) => text.replace("Bagheri=ir-mbagheri|", ""));
  expect(() => readLexicon(dir)).toThrow(/"Bagheri" fits ir-mbagheri too/);
});

test("a side that is not in the dyad stops the reader", () => {
  const {dir, edit} = copyData();
  edit("lexicon/offices.csv", (text) => text.replace("President,IRN", "President,IRQ"));
  expect(() => readLexicon(dir)).toThrow('"IRQ" is not a known side; did you mean IRN?');
});
