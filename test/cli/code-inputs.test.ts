import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Readable} from "node:stream";
import {afterAll, expect, test} from "vitest";
import {readInputs} from "../../src/cli/code-inputs.js";

const dir = mkdtempSync(join(tmpdir(), "inputs-"));
afterAll(() => rmSync(dir, {recursive: true}));
mkdirSync(join(dir, "sub"));
writeFileSync(join(dir, "b.txt"), "\uFEFFThey met.");
writeFileSync(join(dir, "sub", "a.md"), "They rang.");
writeFileSync(join(dir, "empty.txt"), " ");
writeFileSync(join(dir, "picture.png"), "no text");
writeFileSync(join(dir, "more.jsonl"), '{"id":"x","text":"one"}\n\n{"id":"y"}\n');

async function read(paths: string[], stdin = "") {
  const told: string[] = [];
  for await (const input of readInputs(paths, Readable.from([stdin]))) {
    const where = input.where.replace(dir, "");
    told.push("problem" in input ? `${where}! ${input.problem.replace(dir, "")}` : `${where}: ${input.source.text}`);
  }
  return told;
}

test("a folder is what lies below it, in order, one bad file skipped", async () => {
  expect(await read([dir])).toEqual([
    "/b.txt: They met.",
    expect.stringContaining("/empty.txt! /empty.txt: is empty"),
    "/more.jsonl record 1: one",
    '/more.jsonl record 3! has no "text"; give it one',
    "/sub/a.md: They rang."
  ]);
});

test("files come in the order in which they are named", async () => {
  expect(await read([join(dir, "sub/a.md"), join(dir, "b.txt")])).toEqual([
    "/sub/a.md: They rang.",
    "/b.txt: They met."
  ]);
});

test("standard input is JSON Lines, numbered by line", async () => {
  expect(await read(["-"], '{"id":"x","text":"one"}\r\n\r\noops\n{"id":"z","text":"two"}')).toEqual([
    "record 1: one",
    'record 3! is not a JSON object; write {"id": …, "text": …} on one line',
    "record 4: two"
  ]);
});

test("a file is known by its stem and the checksum of its bytes, byte order mark and all", async () => {
  for await (const input of readInputs([join(dir, "b.txt")], Readable.from([])))
    expect(input).toMatchObject({
      source: {article_id: "b", file: "b.txt"},
      sha256: "02101c627d0ce78000b09ff4707a2fb450c68f35ee70ec5a491f682a2bbe7cd5"
    });
});
