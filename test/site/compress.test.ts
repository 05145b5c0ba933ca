import {readFileSync} from "node:fs";
import {join} from "node:path";
import {brotliDecompressSync, gunzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {brotli, compressTree} from "../../src/site/compress.js";
import {treeFiles} from "../../src/site/tree-files.js";
import {temporary} from "./temporary.js";

const long = "the same words again and again ".repeat(50);

test("text worth the trouble gets both doubles, and they hold the same text", async () => {
  const dir = temporary({"a.html": long, "short.html": "short", "font.woff2": long});
  await compressTree(dir);
  expect(await treeFiles(dir)).toEqual(["a.html", "a.html.br", "a.html.gz", "font.woff2", "short.html"]);
  expect(brotliDecompressSync(readFileSync(join(dir, "a.html.br"))).toString()).toBe(long);
  expect(gunzipSync(readFileSync(join(dir, "a.html.gz"))).toString()).toBe(long);
});

test("the same text gives the same bytes", async () => {
  expect(await brotli("a.html", long)).toEqual(await brotli("a.html", Buffer.from(long)));
  expect(await brotli("a.html", long)).toBe(await brotli("b.html", long));
});

test("what a page fetches is compressed harder than what somebody downloads, its scripts hardest", async () => {
  const code = readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8").slice(0, 100_000);
  const size = async (file: string) => (await brotli(file, code)).length;
  const [script, html, book, download] = await Promise.all(
    ["made/js/coder.abc.js", "index.html", "data/notebook/book.abc.json", "data/rows.json"].map(size)
  );
  expect(script).toBeLessThan(html ?? 0);
  expect(book).toBe(html);
  expect(html).toBeLessThan(download ?? 0);
});
