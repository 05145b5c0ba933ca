import {spawn} from "node:child_process";
import {rm} from "node:fs/promises";
import {runCommand} from "./explain.js";
import {projectDir} from "./folders.js";
import {frameworkEnv} from "./run-framework.js";
import {countedVitest, readTestCount, reportPath} from "./test-count.js";
import {type Outcome, summary} from "./test-summary.js";

interface Step {
  name: string;
  command: [program: string, ...args: string[]];
  /** The project of vitest it runs. */
  project?: string;
}

const tests = (name: string, project: string): Step => ({name, command: countedVitest(project), project});

// Cheap before dear. What needs the built site comes after it, and is not tried when there is none.
const checks: Step[] = [
  {name: "types", command: ["tsc", "--noEmit"]},
  {name: "lint", command: ["biome", "ci", "."]},
  tests("unit", "unit")
];
const build: Step = {name: "build", command: ["node", "src/bundled.js", "src/site/build.ts", "--strict"]};
const onTheSite: Step[] = [tests("published tree, built twice, offline", "site"), tests("browser", "browser")];

async function run({name, command: [program, ...args], project}: Step): Promise<Outcome> {
  console.log(`\n── ${name}`);
  const start = performance.now();
  if (project) await rm(reportPath(project), {force: true});
  const child = spawn(program, args, {
    cwd: projectDir,
    env: frameworkEnv(),
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32"
  });
  const code = await new Promise<number | null>((resolve) => child.on("error", () => resolve(1)).on("close", resolve));
  const seconds = (performance.now() - start) / 1000;
  return {name, passed: code === 0, seconds, tests: project ? await readTestCount(reportPath(project)) : undefined};
}

await runCommand(async () => {
  const outcomes: Outcome[] = [];
  for (const step of [...checks, build]) outcomes.push(await run(step));
  if (outcomes.at(-1)?.passed) for (const step of onTheSite) outcomes.push(await run(step));
  console.log(`\n${summary(outcomes)}`);
  process.exitCode = outcomes.every(({passed}) => passed) ? 0 : 1;
});
