import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import {expect, test} from "vitest";
import {check} from "../../src/cli/check.js";
import {fixData} from "../../src/cli/fix-data.js";
import {copyData} from "../corpus/copy-data.js";

test("our own data bears no trace of a spreadsheet", () => {
  expect(fixData("data", {write: false})).toEqual([]);
});

test("what a spreadsheet did is told with file, row and column, and undone on demand", () => {
  const {dir, edit} = copyData();
  const events = readFileSync(join(dir, "reference", "events.csv"), "utf8");
  const tenures = parse(readFileSync(join(dir, "reference", "tenures.csv"), "utf8")) as string[][];
  const semicolons = tenures.map((cells) => cells.map((cell) => (cell.includes(";") ? `"${cell}"` : cell)).join(";"));
  edit("reference/events.csv", (text) => text.replace("2015-09-30", "2015/9/30"));
  writeFileSync(join(dir, "reference", "tenures.csv"), `${semicolons.join("\n")}\n`);

  const lines: string[] = [];
  expect(check(["--data", dir], (line) => lines.push(line))).toBe(1);
  expect(lines).toContainEqual(expect.stringMatching(/events\.csv row \d+, column date: "2015\/9\/30" → "2015-09-30"/));
  expect(lines).toContainEqual(expect.stringContaining("npm run check -- --fix undoes"));

  const mended: string[] = [];
  const code = check(["--data", dir, "--fix"], (line) => mended.push(line));
  expect(mended.filter((line) => !/^(mended|warning): /.test(line)).slice(0, -1)).toEqual([]);
  expect(code).toBe(0);
  expect(mended[0]).toMatch(/^mended: /);
  expect(readFileSync(join(dir, "reference", "events.csv"), "utf8")).toBe(events);
  expect(fixData(dir, {write: false})).toEqual([]);
});
