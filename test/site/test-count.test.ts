import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {countedVitest, readTestCount, reportPath} from "../../src/site/test-count.js";

test("a report is counted by how tests ended", async () => {
  const folder = await mkdtemp(join(tmpdir(), "count-"));
  const path = join(folder, "unit.json");
  await writeFile(path, JSON.stringify({numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3}));
  expect(await readTestCount(path)).toEqual({passed: 5, failed: 2, skipped: 4});
  await rm(folder, {recursive: true});
});

test("no report, no tests", async () => {
  expect(await readTestCount(join(tmpdir(), "no-such-report.json"))).toEqual({passed: 0, failed: 0, skipped: 0});
});

test("a counted run leaves its report where it is looked for", () => {
  expect(countedVitest("unit").at(-1)).toContain(reportPath("unit"));
});
