import {join} from "node:path";
import {expect, test} from "vitest";
import {runCode} from "../../../src/cli/bench/run-code.js";
import {dataDir} from "../lexicon.js";

test("a run tells how long it took; one that fails is an error", async () => {
  const run = await runCode(["--data", dataDir, join(dataDir, "sources")]);
  expect(run.seconds).toBeGreaterThan(0.05);
  if (process.platform === "linux") expect(run.memory).toBeGreaterThan(1e7);
  await expect(runCode(["--data", dataDir, "gone.txt"])).rejects.toThrow('ended with 2: no file or folder "gone.txt"');
}, 60_000);
