import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {formatProblem} from "../../src/corpus/problem.js";
import {loadSources, readSources} from "../../src/corpus/sources.js";
import {scratchFolder} from "./copy-data.js";

const HEADER = "file,outlet,url,published,language,rights,title\n";

/** A data folder with these texts and rows. */
function dataOf(texts: Record<string, string>, rows = ""): string {
  const dir = scratchFolder();
  mkdirSync(join(dir, "sources"));
  writeFileSync(join(dir, "sources/sources.csv"), HEADER + rows);
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(dir, "sources", file), text);
  return dir;
}

function told(dir: string): string[] {
  return loadSources(dir).problems.map((problem) => formatProblem(problem).replace(`${dir}/sources`, "sources"));
}

test("the five texts, in the order of their names, as they stand on disk", () => {
  const {texts, warnings} = readSources("data");
  expect(warnings).toEqual([]);
  expect(texts.map(({article_id}) => article_id.slice(0, 3))).toEqual(["000", "001", "002", "003", "004"]);
  expect(texts.map(({outlet}) => outlet)).toEqual([null, "Tasnim", null, "Tasnim", null]);
  for (const {file, text} of texts) expect(text).toBe(readFileSync(join("data/sources", file), "utf8"));
});

test("a row's cells go with the text, blanks are null", () => {
  const dir = dataOf({"a.txt": "A"}, "a.txt,The Wire,https://example.org/a,2021-07,fr,full,Un titre\n");
  expect(readSources(dir).texts).toEqual([
    {
      article_id: "a",
      file: "a.txt",
      text: "A",
      title: "Un titre",
      outlet: "The Wire",
      url: "https://example.org/a",
      published: "2021-07",
      language: "fr",
      rights: "full"
    }
  ]);
});

test("order is by code unit, whatever the locale", () => {
  const dir = dataOf({"b.txt": "1", "a.txt": "2", "Z.txt": "3", "é.txt": "4", "10.txt": "5", "9.txt": "6"});
  expect(readSources(dir).texts.map(({file}) => file)).toEqual(["10.txt", "9.txt", "Z.txt", "a.txt", "b.txt", "é.txt"]);
});

test("unlisted texts and other files are told but do not stop", () => {
  const dir = dataOf({"a.txt": "A", "b.txt": "B", "c.pdf": "C", ".hidden": "x"}, "a.txt,,,,,,\n");
  expect(readSources(dir).texts).toHaveLength(2);
  expect(told(dir)).toEqual([
    "sources/c.pdf: is no .txt file and is not read; save it as .txt",
    "sources/b.txt: is not in sources.csv but is coded; add a row for it to sources.csv"
  ]);
});

test("names that give no id, or one id twice, stop", () => {
  const dir = dataOf({"a b.txt": "1", "a.TXT": "2", "a.txt": "3"}, "a b.txt,,,,,,\na.TXT,,,,,,\na.txt,,,,,,\n");
  expect(told(dir)).toEqual([
    "sources/a b.txt: has a name that is no id; rename it with letters, digits, - _ and .",
    "sources/a.txt: gives the same id as a.TXT; rename one of them"
  ]);
  expect(() => readSources(dir)).toThrow(/a b\.txt/);
});

test("no text at all, no folder at all", () => {
  expect(told(dataOf({}))).toEqual(["sources: holds no text; add one: npm run add -- FILE"]);
  const dir = dataOf({});
  rmSync(join(dir, "sources"), {recursive: true});
  expect(told(dir)).toEqual([
    "sources/sources.csv: is missing; put the file there",
    "sources: holds no text; add one: npm run add -- FILE"
  ]);
});

test("a text is the same object until it, or what is known of it, changes", () => {
  const data = dataOf({"a.txt": "one", "b.txt": "two"});
  const write = (name: string, text: string) => writeFileSync(join(data, "sources", name), text);
  const [a, b] = readSources(data).texts;
  write("b.txt", "three");
  const [same, other] = readSources(data).texts;
  expect(same).toBe(a);
  expect(other).toMatchObject({...b, text: "three"});
  write("sources.csv", `${HEADER}a.txt,Here,,,,,\nb.txt,,,,,,\n`);
  expect(readSources(data).texts[0]).toMatchObject({...a, outlet: "Here"});
});
