import {mkdirSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {checkFiles} from "../../../src/corpus/checks/files.js";
import {formatProblem} from "../../../src/corpus/problem.js";
import {copyData} from "../copy-data.js";

const told = (dir: string) => checkFiles(dir).map((problem) => formatProblem(problem).replaceAll(`${dir}/`, ""));

test("the data holds no file that nothing reads", () => {
  expect(checkFiles("data")).toEqual([]);
});

test("a slip in a name, a spreadsheet's own file and a language without a table are told", () => {
  const {dir} = copyData();
  mkdirSync(join(dir, "refrence"));
  writeFileSync(join(dir, "refrence/tenures.csv"), "a\n");
  writeFileSync(join(dir, "reference/record.xlsx"), "");
  rmSync(join(dir, "lexicon/fa/dates.csv"));
  expect(told(dir)).toEqual([
    "reference/record.xlsx: is read by nothing; did you mean reference/record.csv?",
    "refrence/tenures.csv: is read by nothing; did you mean reference/tenures.csv?",
    "lexicon/fa/dates.csv: is missing; put the file there, if only with its header"
  ]);
});
