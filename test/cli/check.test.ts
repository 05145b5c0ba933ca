import {rmSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {check} from "../../src/cli/check.js";
import {copyData, scratchFolder} from "../corpus/copy-data.js";

/** What the lexicon has to say about itself and who is not known to have held an office are other tests'. */
const KNOWN = / (?:is|are) read as | without a holder from /;

function others(lines: string[]): string[] {
  return lines.filter((line) => !KNOWN.test(line)).map((line) => line.replace(/, .*warnings?$/, ""));
}

function run(...args: string[]): {code: number; lines: string[]} {
  const lines: string[] = [];
  const code = check(args, (line) => lines.push(line));
  return {code, lines};
}

test("the data is in order", () => {
  const {code, lines} = run();
  expect(code).toBe(0);
  expect(lines.at(-1)).toMatch(/^data: no problems/);
  expect(lines.slice(0, -1).filter((line) => !KNOWN.test(line))).toEqual([]);
});

test("every problem at once, then what they come to", () => {
  const {dir, edit} = copyData();
  edit("reference/events.csv", (text) => text.replace("2015-09-30", "2015-09-31"));
  edit("dyad.json", (text) => text.replace("IRN-PRES", "IRN-PREZ"));
  const {code, lines} = run("--data", dir);
  expect(code).toBe(1);
  expect(others(lines)).toEqual([
    `${dir}/dyad.json row 19, key top_offices[0]: "IRN-PREZ" is not an office in lexicon/offices.csv; did you mean IRN-PRES?`,
    `${dir}/reference/events.csv row 13, column date: "2015-09-31" is not a date; write it as YYYY-MM-DD, YYYY-MM or YYYY`,
    `${dir}: 2 problems`
  ]);
});

test("a warning is told but does not fail", () => {
  const {dir, edit} = copyData();
  edit("sources/sources.csv", (text) => text.replace(/^000.*\n/m, ""));
  const {code, lines} = run("--data", dir);
  expect(code).toBe(0);
  expect(others(lines)).toEqual([
    `warning: ${dir}/sources/000_2c73e1855d68b058.txt: is not in sources.csv but is coded; add a row for it to sources.csv`,
    `${dir}: no problems`
  ]);
  expect(lines.at(-1)).toMatch(/\d warnings?$/);
});

test("a folder that is not there, an option that is none", () => {
  expect(run("--data", "nowhere")).toEqual({
    code: 2,
    lines: ["no folder nowhere; usage: npm run check -- [--fix] [--data DIR]"]
  });
  expect(run("--dta", "data")).toEqual({code: 2, lines: ["usage: npm run check -- [--fix] [--data DIR]"]});
});

test("an empty folder has everything missing and nothing thrown", () => {
  const dir = scratchFolder();
  const {code, lines} = run("--data", dir);
  expect(code).toBe(1);
  expect(lines.at(-1)).toBe(`${dir}: 17 problems, 1 warning`);
  const copy = copyData().dir;
  rmSync(join(copy, "lexicon"), {recursive: true});
  expect(run("--data", copy).lines).toContain(`${copy}/lexicon/people.csv: is missing; put the file there`);
});
