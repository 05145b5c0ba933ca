import {expect, test} from "vitest";
import {cellText, csvLine, rulePath} from "../../src/notebook/csv-line.js";

test("a row is written as its file holds it", () => {
  expect(
    csvLine({rule_id: "a", phrase: 'say "x", y', aliases: ["b", "c"], plural: true, capital: false, note: null})
  ).toBe('a,"say ""x"", y",b|c,yes,,');
  expect(cellText(undefined)).toBe("");
});

test("the path names the language where the file is of one", () => {
  expect(rulePath({language: "en", file: "topics"})).toBe("data/lexicon/en/topics.csv");
  expect(rulePath({language: null, file: "people"})).toBe("data/lexicon/people.csv");
});
