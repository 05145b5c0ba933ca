import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {checkLexiconRules} from "../../src/cli/lexicon/check-lexicon.js";
import {checkData} from "../../src/corpus/check.js";
import {dataJsonFiles, dataTableFiles, listedPath} from "../../src/corpus/data-files.js";
import {loadDataTables} from "../../src/corpus/data-tables.js";
import {formatProblem, type Problem} from "../../src/corpus/problem.js";
import waysToBreak from "./ways-to-break.json" with {type: "json"};

/** One way to break a file of the data, and what is to be told of it. */
interface Way {
  what: string;
  file: string;
  /** What is done to the file: text replaced or put behind it, other text or bytes (base64), a letter over and over, or nothing left. */
  replace?: string[];
  append?: string;
  write?: string;
  bytes?: string;
  repeat?: number;
  remove?: boolean;
  /** A line for each problem; END is the row behind the last of the file. */
  told: string[];
  /** Whether it is the grammar's to say. */
  rules?: boolean;
  /** Whether the file as a whole is meant, and no cell of it. */
  whole?: boolean;
}

const ways: readonly Way[] = waysToBreak;
const dir = mkdtempSync(join(tmpdir(), "data-"));
cpSync("data", dir, {recursive: true});
afterAll(() => rmSync(dir, {recursive: true}));

const before = new Set(problemsIn("data", true).map(shown));

function problemsIn(folder: string, rules: boolean): Problem[] {
  return [...checkData(folder), ...(rules ? checkLexiconRules(loadDataTables(folder)) : [])];
}

/** With paths as from the folder of the data. */
function shown(problem: Problem): string {
  return formatProblem(problem)
    .replaceAll(`${dir}/`, "")
    .replaceAll(/(^| )data\//g, "$1");
}

test("the data as it stands has no problem but offices that nobody is known to have held for a time", () => {
  const offices = problemsIn("data", false)
    .map(shown)
    .map((line) => line.match(/leaves (\S+) without a holder from/)?.[1] ?? line);
  expect(offices).toEqual(["IRN-SPKR", "SYR-DEF", "SYR-CGS", "SYR-CGS", "SYR-CGS"]);
});

/** Does it, gives what is told of it beside what was told before, and undoes it. */
function toldOf(way: Way): Problem[] {
  const path = join(dir, way.file);
  breakFile(path, way);
  const problems = problemsIn(dir, way.rules ?? false).filter((problem) => !before.has(shown(problem)));
  rmSync(path, {force: true});
  if (existsSync(join("data", way.file))) cpSync(join("data", way.file), path);
  return problems;
}

function breakFile(path: string, way: Way): void {
  const broken = brokenBy(way, existsSync(path) ? readFileSync(path, "utf8") : "");
  if (broken === null) rmSync(path);
  else writeFileSync(path, broken);
}

/** What the file is to hold; null is that it is gone. */
function brokenBy(way: Way, text: string): string | Uint8Array | null {
  const {what, remove, write, bytes, repeat, append = "", replace: [from = "", to = ""] = []} = way;
  if (remove) return null;
  if (bytes !== undefined) return Buffer.from(bytes, "base64");
  if (repeat !== undefined) return Buffer.alloc(repeat, "a");
  const after = write ?? text.replace(from, to) + append;
  if (after === text) throw new Error(`${what}: nothing changed`);
  return after;
}

/** How many texts charts have grows with them. */
function counted(line: string): string {
  const texts = readFileSync("data/strings/en.csv", "utf8").trim().split("\n").length - 1;
  return line
    .replace("AFTER_TEXTS", String(texts + 1))
    .replace("ALL_BUT_ONE", String(texts - 1))
    .replace("ALL", String(texts));
}

test.each(ways.map((way) => [way.what, way] as const))("%s", (_what, way) => {
  const end = existsSync(join("data", way.file)) ? readFileSync(join("data", way.file), "utf8").split("\n").length : 0;
  const problems = toldOf(way);
  expect(problems.map(shown)).toEqual(way.told.map((line) => counted(line.replace("row END", `row ${end}`))));
  for (const {file, row, column, fix} of problems) {
    expect(file).not.toBe("");
    expect(fix).not.toBe("");
    if (way.whole) continue;
    expect(row).toBeGreaterThan(0);
    // A text has lines and no columns.
    if (!file.endsWith(".txt")) expect(column).not.toBeNull();
  }
});

test("every kind of file is broken in some way", () => {
  const broken = new Set(ways.map(({file}) => listedPath(file)));
  const kinds = [...Object.keys(dataTableFiles), ...Object.keys(dataJsonFiles)].map((path) =>
    path.replace("any-pair/", "")
  );
  // Tables of a language that hold phrases as others do are broken as those are.
  const alike = /<language>\/(roles|titles|initiators|boilerplate|countries|bodies)\.csv$/;
  expect(kinds.filter((path) => !broken.has(path) && !alike.test(path))).toEqual([]);
  expect(ways.length).toBeGreaterThanOrEqual(30);
});

test("markup in a source is text like any other", () => {
  const markup = {
    what: "markup",
    file: "sources/000_2c73e1855d68b058.txt",
    append: "<script>alert(1)</script>",
    told: []
  };
  expect(toldOf(markup)).toEqual([]);
});
