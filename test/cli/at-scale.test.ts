import {execFileSync, spawnSync} from "node:child_process";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {Readable} from "node:stream";
import {expect, test} from "vitest";
import {codeBatch} from "../../src/cli/code-batch.js";
import {writeTables} from "../../src/cli/tables.js";
import {folder} from "./bench/folder.js";
import {dataDir, lexicon, root} from "./lexicon.js";

const recipes = readFileSync(join(root, "docs/at-scale.md"), "utf8").split("\n## ");
const sources = readdirSync(join(dataDir, "sources")).filter((name) => name.endsWith(".txt"));
const texts = sources
  .map((id) => `${JSON.stringify({id, text: readFileSync(join(dataDir, "sources", id), "utf8"), language: "en"})}\n`)
  .join("");

async function inOneProcess(out: string): Promise<void> {
  const {output} = codeBatch({name: "record", first: 1, bytes: Buffer.from(texts)}, lexicon, {explain: false});
  await writeTables(["--data", dataDir, "--out", out, "-"], Readable.from([output]));
}

function recipe(name: string): string {
  const section = recipes.find((text) => text.startsWith(`${name}\n`)) ?? "";
  return /```sh\n([^`]+)```/.exec(section)?.[1] ?? expect.fail(`no recipe for ${name}`);
}

async function expectSameTables(commands: string): Promise<void> {
  const dir = folder({"texts.jsonl": texts});
  execFileSync("sh", ["-ec", commands], {cwd: root, env: {...process.env, D: dir}, stdio: ["ignore", "pipe", "pipe"]});
  await inOneProcess(join(dir, "whole"));
  for (const file of readdirSync(join(dir, "whole")))
    expect(readFileSync(join(dir, "tables", file), "utf8"), file).toBe(readFileSync(join(dir, "whole", file), "utf8"));
}

test("the first recipe gives the tables of one process", async () => {
  expect(recipe("xargs")).toContain("split -l 1000 ");
  await expectSameTables(recipe("xargs").replace("split -l 1000", "split -l 2"));
}, 180_000);

test.runIf(spawnSync("parallel", ["--version"]).status === 0)(
  "so does GNU parallel",
  async () => {
    await expectSameTables(recipe("GNU parallel").replace("--block 10M", "--block 5k"));
  },
  180_000
);
