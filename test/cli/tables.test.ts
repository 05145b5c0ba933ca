import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {Readable} from "node:stream";
import {expect, test} from "vitest";
import {codeBatch} from "../../src/cli/code-batch.js";
import {writeTables} from "../../src/cli/tables.js";
import {runPipeline} from "../../src/pipeline.js";
import {tableFiles} from "../../src/tables/table-files.js";
import {folder} from "./bench/folder.js";
import {dataDir, lexicon} from "./lexicon.js";

const sources = readdirSync(join(dataDir, "sources")).filter((name) => name.endsWith(".txt"));
const lines = sources.map(
  (name) => codeBatch({files: [join(dataDir, "sources", name)]}, lexicon, {explain: false}).output
);

/** Known from the list of sources, which a bare file does not have, or from what lines leave out. */
const OTHERWISE = /^(articles|rules)\./;

test("lines give the tables of the texts, in whatever order and parts they come", async () => {
  const dir = folder({"a.jsonl": lines.slice(3).join(""), "b.jsonl": lines.slice(0, 3).join("")});
  const parts = [join(dir, "a.jsonl"), join(dir, "b.jsonl")];
  expect(await writeTables(["--data", dataDir, "--out", join(dir, "out"), ...parts], Readable.from([]))).toBe(5);
  const {tables} = runPipeline({dataDir});
  for (const {path, bytes} of tableFiles(tables).filter((file) => !OTHERWISE.test(file.path)))
    expect(readFileSync(join(dir, "out", path), "utf8"), path).toBe(Buffer.from(bytes).toString());
});

test("an id that comes twice is refused, as is a command without a folder or files", async () => {
  const dir = folder({});
  const twice = Readable.from([`${lines[0]}${lines[0]}`]);
  await expect(writeTables(["--data", dataDir, "--out", dir, "-"], twice)).rejects.toThrow("which was there before");
  await expect(writeTables(["--data", dataDir, "-"], Readable.from([]))).rejects.toThrow("usage: npm run tables");
  await expect(writeTables(["--data", dataDir, "--out", dir], Readable.from([]))).rejects.toThrow("usage");
  await expect(writeTables(["--out", dir, "gone.jsonl"], Readable.from([]))).rejects.toThrow(
    'no file or folder "gone.jsonl"'
  );
});
