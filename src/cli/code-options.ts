import {existsSync} from "node:fs";
import {availableParallelism} from "node:os";
import {explain} from "../site/explain.js";
import {readOptions} from "../site/read-options.js";

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
    return understood(args);
  } catch (error) {
    return {problem: explain(error)};
  }
}

function understood(args: string[]): CodeOptions {
  const {values, positionals} = readOptions(
    {
      args,
      options: {
        data: {type: "string", default: "data"},
        jobs: {type: "string", default: "1"},
        "any-pair": {type: "boolean", default: false},
        explain: {type: "boolean", default: false},
        quiet: {type: "boolean", default: false}
      },
      allowPositionals: true
    },
    USAGE
  );
  const {data: dataDir, "any-pair": anyPair, quiet} = values;
  const lost = [dataDir, ...positionals].find((path) => path !== "-" && !existsSync(path));
  if (lost !== undefined) throw new Error(`no file or folder "${lost}"; ${USAGE}`);
  if (positionals.length === 0) throw new Error(`nothing to code; ${USAGE}`);
  const jobs = jobsOf(values.jobs);
  if (jobs === null) throw new Error(`"${values.jobs}" is no number of jobs from 1 to ${MOST_JOBS}; ${USAGE}`);
  return {dataDir, paths: positionals, jobs, anyPair, explain: values.explain, quiet};
}

/** `auto` is as many as the machine has processors. */
function jobsOf(value: string): number | null {
  if (value === "auto") return Math.min(availableParallelism(), MOST_JOBS);
  const jobs = Number(value);
  return /^\d+$/.test(value) && jobs >= 1 && jobs <= MOST_JOBS ? jobs : null;
}
