import {existsSync} from "node:fs";
import {parseArgs} from "node:util";
import {checkData} from "../corpus/check.js";
import {loadDataTables} from "../corpus/data-tables.js";
import {formatProblem, isError, type Problem} from "../corpus/problem.js";
import {type DataFix, fixData} from "./fix-data.js";
import {checkLexiconRules} from "./lexicon/check-lexicon.js";

const USAGE = "usage: npm run check -- [--fix] [--data DIR]";

/**
 * Prints every problem in the data, warnings first, and what they come to. With `--fix` it first undoes what spreadsheets
 * did to the tables. Gives the exit code: 1 if something must be mended.
 */
export function check(args: string[], print: (line: string) => void): number {
  const options = optionsOf(args);
  if (options === null || !existsSync(options.data)) {
    print(options === null ? USAGE : `no folder ${options.data}; ${USAGE}`);
    return 2;
  }
  const {data: dataDir, fix} = options;
  const fixes = fixData(dataDir, {write: fix});
  for (const line of fixes.map(fixText)) print(`${fix ? "mended: " : ""}${line}`);
  if (!fix && fixes.length > 0)
    print(`${count(fixes.length, "trace")} of a spreadsheet; npm run check -- --fix undoes what stands above`);
  const problems = [...checkData(dataDir), ...checkLexiconRules(loadDataTables(dataDir))];
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  for (const problem of warnings) print(`warning: ${formatProblem(problem)}`);
  for (const problem of errors) print(formatProblem(problem));
  print(summary(dataDir, errors, warnings));
  return errors.length > 0 ? 1 : 0;
}

function optionsOf(args: string[]): {data: string; fix: boolean} | null {
  try {
    const {data, fix} = parseArgs({
      args,
      options: {data: {type: "string", default: "data"}, fix: {type: "boolean", default: false}}
    }).values;
    return {data, fix};
  } catch {
    return null;
  }
}

function fixText({file, row, column, before, after, why}: DataFix): string {
  const place = [row === null ? file : `${file} row ${row}`, column === null ? "" : `column ${column}`];
  return `${place.filter(Boolean).join(", ")}: "${before}" → "${after}", since ${why}`;
}

function summary(dataDir: string, errors: Problem[], warnings: Problem[]): string {
  if (errors.length + warnings.length === 0) return `${dataDir}: no problems`;
  return `${dataDir}: ${count(errors.length, "problem")}, ${count(warnings.length, "warning")}`;
}

function count(n: number, noun: string): string {
  return `${n === 0 ? "no" : n} ${noun}${n === 1 ? "" : "s"}`;
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = check(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
}
