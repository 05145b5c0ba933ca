import {execFileSync, spawnSync} from "node:child_process";
import {cpSync, existsSync, readFileSync, symlinkSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {expect, test} from "vitest";
import {whatif} from "../../src/cli/whatif.js";
import {runPipeline} from "../../src/pipeline.js";
import {tableFiles} from "../../src/tables/table-files.js";
import {scratchFolder} from "../corpus/copy-data.js";
import {command, projectCopy} from "../site/project-copy.js";

/** This code with a copy of the data. */
function project() {
  const root = scratchFolder();
  cpSync("data", join(root, "data"), {recursive: true});
  symlinkSync(resolve("src"), join(root, "src"));
  return root;
}

async function run(args: string[], {root = ".", buildDir = scratchFolder()} = {}) {
  const lines: string[] = [];
  const code = await whatif(args, {root, buildDir, print: (text) => lines.push(text)});
  return {code, text: lines.join("\n"), buildDir};
}

function published(change: (tables: ReturnType<typeof runPipeline>["tables"]) => void): string {
  const dir = scratchFolder();
  const {tables} = structuredClone(runPipeline({dataDir: "data"}));
  change(tables);
  for (const {path, bytes} of tableFiles(tables)) writeFileSync(join(dir, path), bytes);
  return dir;
}

test("against the tables it has published itself, nothing moves", async () => {
  const {code, text} = await run(["--base", published(() => {})]);
  expect(text).toMatch(/^nothing moves against /);
  expect(code).toBe(0);
});

test("a claim that fails now is told, with pictures in a file, and fails the command until it is accepted", async () => {
  const base = published(({claims}) => {
    for (const claim of claims) claim.holds = true;
  });
  const {code, text, buildDir} = await run(["--base", base]);
  expect(text).toMatch(/claims: \d+ changed[\s\S]*holds: true → false/);
  expect(readFileSync(join(buildDir, "whatif.html"), "utf8")).toContain("<h2>claims");
  expect(code).toBe(1);

  const root = project();
  expect((await run(["--base", base, "--accept"], {root})).code).toBe(0);
  expect(readFileSync(join(root, "data", "accepted.json"), "utf8")).toBe(readFileSync("data/accepted.json", "utf8"));
});

test("with --exit-code any move fails, and --markdown prints for a pull request", async () => {
  const base = published(({people}) => people.pop());
  expect((await run(["--base", base])).code).toBe(0);
  const {code, text} = await run(["--base", base, "--exit-code", "--markdown"]);
  expect(code).toBe(1);
  expect(text).toContain("- `people`: 1 added");
});

test("a flag nobody knows gets the usage, and nothing is written", async () => {
  const {code, text, buildDir} = await run(["--bas", "x"]);
  expect([code, text.startsWith("usage:")]).toEqual([2, true]);
  expect(existsSync(join(buildDir, "whatif.html"))).toBe(false);
});

test("the command by itself compares with the last commit", () => {
  const root = projectCopy();
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=n", "-c", "user.email=e", "-c", "commit.gpgsign=false", ...args], {
      cwd: root
    });
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "-m", "as it was");
  const record = join(root, "data", "reference", "record.csv");
  writeFileSync(record, readFileSync(record, "utf8").replace("R302,2024-12-03,call", "R302,2024-12-03,message"));
  const [program, args] = command("src/cli/whatif.ts");
  const {stdout, stderr} = spawnSync(program, args, {cwd: root, encoding: "utf8"});
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^against \S+ as it was: record: 1 contact changed; .*the-record.* changed\n/);
}, 60_000);
