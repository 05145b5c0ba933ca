import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Readable} from "node:stream";
import {gzipSync} from "node:zlib";
import {afterAll, expect, test} from "vitest";
import {readInputs} from "../../src/cli/code-inputs.js";

const dir = mkdtempSync(join(tmpdir(), "inputs-"));
afterAll(() => rmSync(dir, {recursive: true}));
mkdirSync(join(dir, "sub"));
for (const name of ["b.txt", "sub/a.md", "c.html", "d.HTM", "picture.png", ".hidden.txt"])
  writeFileSync(join(dir, name), "They met.");
writeFileSync(join(dir, "more.jsonl"), "one\n\ntwo\n");
writeFileSync(join(dir, "packed.jsonl.gz"), gzipSync("three\n"));
writeFileSync(join(dir, "broken.jsonl.gz"), gzipSync("four\n".repeat(1000)).subarray(0, 30));

async function read(paths: string[], stdin: string | Buffer = "") {
  const told: string[] = [];
  for await (const batch of readInputs(paths, Readable.from([stdin]))) {
    if ("problem" in batch) told.push(`! ${batch.problem}`);
    else if ("files" in batch) told.push(batch.files.join(" "));
    else told.push(`${batch.name} ${batch.first}: ${JSON.stringify(Buffer.from(batch.bytes).toString())}`);
  }
  return told.map((line) => line.replaceAll(dir, ""));
}

test("a folder is what lies below it, in the order of the paths; what is no text is let be", async () => {
  expect(await read([dir])).toEqual([
    "/b.txt",
    expect.stringMatching(/^! \/broken.jsonl.gz: cannot be read to its end: unexpected end of file/),
    "/c.html /d.HTM",
    '/more.jsonl record 1: "one\\n\\ntwo\\n"',
    '/packed.jsonl.gz record 1: "three\\n"',
    "/sub/a.md"
  ]);
});

test("files come in the order in which they are named, whatever they are called", async () => {
  expect(await read([join(dir, "sub/a.md"), join(dir, "picture.png"), join(dir, "b.txt")])).toEqual([
    "/sub/a.md",
    "/picture.png",
    "/b.txt"
  ]);
});

test("standard input is JSON Lines, packed or not", async () => {
  expect(await read(["-"], "one\ntwo")).toEqual(['record 1: "one\\n"', 'record 2: "two"']);
  expect(await read(["-"], gzipSync("one\n"))).toEqual(['record 1: "one\\n"']);
});

test("many files make several batches", async () => {
  const many = join(dir, "sub");
  for (let i = 0; i < 5; ++i) writeFileSync(join(many, `${i}.txt`), "x".repeat(100_000));
  const batches = await read([many]);
  expect(batches.map((batch) => batch.split(" ").length)).toEqual([3, 3]);
});
