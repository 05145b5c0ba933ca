import {join} from "node:path";
import {Readable} from "node:stream";
import {gzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {codedLines} from "../../src/cli/coded-lines.js";
import {codeLine} from "../../src/coder/code-line.js";
import {article, contact} from "../tables/build.js";
import {folder} from "./bench/folder.js";

const coded = article("t", [contact("t", 3)], {
  exclusions: [{article_id: "t", start: 1, end: 2, quote: "x", reason: "denied", rule: "r"}]
});

async function read(content: string | Buffer) {
  const found = [];
  for await (const one of codedLines("-", Readable.from([content]))) found.push(one);
  return found;
}

test("what was printed is read again", async () => {
  const line = codeLine(coded, coded.article.sha256);
  expect(await read(`${line}\n\n${line}\n`)).toEqual([coded, coded]);
  expect(await read(gzipSync(line))).toEqual([coded]);
});

test("a line that is no coded article is named", async () => {
  await expect(read(`${codeLine(coded, "x")}\n{"id":"a"}`)).rejects.toThrow("- line 2 is no coded article");
  const dir = folder({"a.jsonl": "oops"});
  await expect(codedLines(join(dir, "a.jsonl"), Readable.from([])).next()).rejects.toThrow("a.jsonl line 1 is no");
});
