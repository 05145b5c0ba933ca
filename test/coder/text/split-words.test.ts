import {expect, test} from "vitest";
import {wordSplitter} from "../../../src/coder/text/split-words.js";
import {tokenize} from "../../../src/coder/text/tokens.js";

const vocabulary = new Set(["استقبل", "وزير", "الملك", "نظيره", "دمشق", "و", "ب", "ل"]);
const split = wordSplitter({prefixes: ["و", "ب", "ل"], articles: ["ال"]}, vocabulary);

test.each([
  ["ونظيره", ["و", "نظيره"]],
  ["بدمشق", ["ب", "دمشق"]],
  ["وبدمشق", ["و", "ب", "دمشق"]],
  ["بالملك", ["ب", "الملك"]],
  ["للملك", ["ل", "الملك"]],
  ["ولوزير", ["و", "ل", "وزير"]]
])("cuts %s", (word, forms) => {
  expect(split?.(word)?.map((part) => part.form)).toEqual(forms);
});

test.each(["وزير", "وكالة", "بوابة", "لبنان", "لل"])("leaves %s whole", (word) => {
  expect(split?.(word)).toBeNull();
});

test("the parts of a word cover it exactly", () => {
  const text = "استقبل ونظيره للملك";
  const tokens = tokenize(text, split);
  expect(tokens.form).toEqual(["استقبل", "و", "نظيره", "ل", "الملك"]);
  expect(tokens.start.map((start, i) => text.slice(start, tokens.end[i]))).toEqual([
    "استقبل",
    "و",
    "نظيره",
    "ل",
    "لملك"
  ]);
});

test("a language that writes its words apart has no splitter", () => {
  expect(wordSplitter({prefixes: [], articles: []}, vocabulary)).toBeNull();
});
