import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {folders} from "./folders.js";

/** Tests of a step by how they ended. */
export interface TestCount {
  passed: number;
  failed: number;
  skipped: number;
}

/** What vitest's JSON report calls them; a file that does not load is a suite that failed and holds no test. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** Where a step of vitest is told to leave its report. */
export const reportPath = (project: string): string => join(folders.build, "tests", `${project}.json`);

/** The vitest command of a project: shown as it goes, and counted afterwards. */
export function countedVitest(project: string): [program: string, ...args: string[]] {
  const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportPath(project)}`];
  return ["vitest", "run", "--project", project, ...report];
}

/** The counts of a report; none when the step ended before it wrote one. */
export async function readTestCount(path: string): Promise<TestCount> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return {passed: 0, failed: 0, skipped: 0};
  const {numPassedTests, numFailedTests, numPendingTests, numTodoTests} = JSON.parse(text) as Report;
  return {passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests};
}
