import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {formatProblem} from "../../src/corpus/problem.js";
import {filled} from "../../src/corpus/schemas/strings.js";
import {loadStrings, readStrings} from "../../src/corpus/strings.js";
import {scratchFolder} from "./copy-data.js";

function withLanguages(languages: Record<string, string>): string {
  const dir = scratchFolder();
  mkdirSync(join(dir, "strings"));
  for (const [language, rows] of Object.entries(languages))
    writeFileSync(join(dir, "strings", `${language}.csv`), `key,text,note\n${rows}`);
  return dir;
}

const all = Object.keys(filled)
  .map((key) => `${key},${key} in English,\n`)
  .join("");

test("the words of charts are complete in English and hold no placeholder that is not filled", () => {
  const {strings, problems} = loadStrings("data");
  expect(problems).toEqual([]);
  expect(Object.keys(strings.en ?? {}).sort()).toEqual(Object.keys(filled).sort());
});

test("another language stands for what it has, English for the rest, and that is a warning", () => {
  const dir = withLanguages({en: all, fr: "who-travels.title,Qui a voyagé où,\n"});
  const {strings, problems} = loadStrings(dir);
  expect(strings.fr).toMatchObject({
    "who-travels.title": "Qui a voyagé où",
    "who-reports.title": "who-reports.title in English"
  });
  expect(problems.map(({level}) => level)).toEqual(["warning"]);
  expect(Object.keys(readStrings(dir))).toEqual(["en", "fr"]);
});

test("what is missing or cannot be filled stops whoever reads it, with the way out", () => {
  const dir = withLanguages({en: all.replace(/^numbers,.*\n/m, "").replace("who-travels.title in", "{n} in")});
  expect(loadStrings(dir).problems.map((one) => formatProblem(one).replace(/^.*?strings/, "strings"))).toEqual([
    expect.stringMatching(/^strings\/en.csv row \d+, column text: "\{n\}" is not filled by the chart; take it out$/),
    expect.stringMatching(/^strings\/en.csv row \d+, column key: "numbers" has no row; add one with its text$/)
  ]);
  expect(() => readStrings(dir)).toThrow("numbers");
});
