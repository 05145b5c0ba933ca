import {join} from "node:path";
import {expect, test} from "vitest";
import {loadLexicon} from "../src/load-lexicon.js";

const dataDir = join(import.meta.dirname, "../data");

test("the lexicon of a data folder is ready for the coder", () => {
  expect(loadLexicon(dataDir).languages.has("en")).toBe(true);
});

test("for any two countries it has no sides of its own", () => {
  expect(loadLexicon(dataDir).rows.sides).toHaveLength(2);
  expect(loadLexicon(dataDir, {anyPair: true}).rows.sides).toEqual([]);
});
