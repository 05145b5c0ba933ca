import {existsSync} from "node:fs";
import {availableParallelism} from "node:os";
import {parseArgs} from "node:util";

export interface CodeOptions {
  dataDir: string;
  /** Files, folders, or `-` for standard input. */
  paths: string[];
  /** Worker threads; 1 codes in the main thread. */
  jobs: number;
  /** Code contacts of any two countries in place of the two sides'. */
  anyPair: boolean;
  /** Print how each sentence was read, for people, in place of coded articles. */
  explain: boolean;
  /** Show no progress. */
  quiet: boolean;
}

const USAGE =
  "usage: npm run code -- [--jobs N] [--any-pair] [--explain] [--quiet] [--data DIR] FILE… (a file, a folder, or - for JSON Lines on standard input)";
const MOST_JOBS = 64;

/** What the words of the command line ask for, or one line that says why they make no sense. */
export function codeOptions(args: string[]): CodeOptions | {problem: string} {
  try {
    const {values, positionals} = parseArgs({
      args,
      options: {
        data: {type: "string", default: "data"},
        jobs: {type: "string", default: "1"},
        "any-pair": {type: "boolean", default: false},
        explain: {type: "boolean", default: false},
        quiet: {type: "boolean", default: false}
      },
      allowPositionals: true
    });
    const {data: dataDir, "any-pair": anyPair, explain, quiet} = values;
    const lost = [dataDir, ...positionals].find((path) => path !== "-" && !existsSync(path));
    if (lost !== undefined) return {problem: `no file or folder "${lost}"; ${USAGE}`};
    if (positionals.length === 0) return {problem: `nothing to code; ${USAGE}`};
    const jobs = jobsOf(values.jobs);
    if (jobs === null) return {problem: `"${values.jobs}" is no number of jobs from 1 to ${MOST_JOBS}; ${USAGE}`};
    return {dataDir, paths: positionals, jobs, anyPair, explain, quiet};
  } catch (error) {
    const [said = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    return {problem: `${said.slice(0, 1).toLowerCase()}${said.slice(1)}; ${USAGE}`};
  }
}

/** `auto` is as many as the machine has processors. */
function jobsOf(value: string): number | null {
  if (value === "auto") return Math.min(availableParallelism(), MOST_JOBS);
  const jobs = Number(value);
  return /^\d+$/.test(value) && jobs >= 1 && jobs <= MOST_JOBS ? jobs : null;
}
