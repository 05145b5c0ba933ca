import {expect, test} from "vitest";
import {loadLexiconInput} from "../../src/load-lexicon.js";
import {packLanguages, unpackLanguages} from "../../src/notebook/packed-rows.js";
import {dataDir} from "../coder/reading.js";

const {languages} = loadLexiconInput(dataDir);

test("what is unpacked is what was packed, to the order of its columns", () => {
  const packed = packLanguages(languages);
  expect(JSON.stringify(unpackLanguages(JSON.parse(JSON.stringify(packed))))).toBe(JSON.stringify(languages));
});

test("packed, the rules are lighter", () => {
  expect(JSON.stringify(packLanguages(languages)).length).toBeLessThan(JSON.stringify(languages).length);
});

test("a file without rows stays one", () => {
  expect(unpackLanguages(packLanguages({xx: {words: []}}))).toEqual({xx: {words: []}});
});
