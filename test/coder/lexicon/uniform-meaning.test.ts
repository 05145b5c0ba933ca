import {expect, test} from "vitest";
import type {Meaning} from "../../../src/coder/lexicon/lexicon.js";
import {uniformMeaning} from "../../../src/coder/lexicon/uniform-meaning.js";

const MEANINGS: Meaning[] = [
  {kind: "word", word: "and"},
  {kind: "word", word: "he", written: ["él"]},
  {kind: "country", country: "ABC"},
  {kind: "cue", cue: "denied", scope: null, rule: "r"}
];

test("a meaning keeps what it says", () => {
  for (const meaning of MEANINGS) expect(uniformMeaning(meaning)).toEqual(meaning);
});

test("all meanings have the same fields in the same order", () => {
  expect(new Set(MEANINGS.map((meaning) => Object.keys(uniformMeaning(meaning)).join())).size).toBe(1);
});
