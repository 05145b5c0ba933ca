import {existsSync} from "node:fs";
import {parseArgs} from "node:util";
import {checkData} from "../corpus/check.js";
import {loadDataTables} from "../corpus/data-tables.js";
import {formatProblem, isError, type Problem} from "../corpus/problem.js";
import {checkLexiconRules} from "./lexicon/check-lexicon.js";

const USAGE = "usage: npm run check -- [--data DIR]";

/** Prints every problem in the data, warnings first, and what they come to. Gives the exit code: 1 if one must be mended. */
export function check(args: string[], print: (line: string) => void): number {
  const dataDir = folderOf(args);
  if (dataDir === null || !existsSync(dataDir)) {
    print(dataDir === null ? USAGE : `no folder ${dataDir}; ${USAGE}`);
    return 2;
  }
  const problems = [...checkData(dataDir), ...checkLexiconRules(loadDataTables(dataDir))];
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  for (const problem of warnings) print(`warning: ${formatProblem(problem)}`);
  for (const problem of errors) print(formatProblem(problem));
  print(summary(dataDir, errors, warnings));
  return errors.length > 0 ? 1 : 0;
}

function folderOf(args: string[]): string | null {
  try {
    return parseArgs({args, options: {data: {type: "string", default: "data"}}}).values.data;
  } catch {
    return null;
  }
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
