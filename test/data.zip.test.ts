import {execFileSync} from "node:child_process";
import {createHash} from "node:crypto";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import {unzipSync} from "fflate";
import {expect, test} from "vitest";
import {eachSchema} from "../src/tables/schemas.js";

const root = join(import.meta.dirname, "..");
const load = (env: Record<string, string> = {}) =>
  execFileSync(process.execPath, ["src/bundled.js", "src/data.zip.ts"], {
    cwd: root,
    env: {...process.env, ...env},
    maxBuffer: 2 ** 26
  });
const archive = load();
const files = unzipSync(archive);
const read = (path: string) => new TextDecoder().decode(files[path]);
const notebook = ["notebook/book.json", "notebook/more.json", "notebook/texts.json"];
const tableNames = Object.keys(files).filter((path) => !notebook.includes(path) && path !== "datapackage.json");
const described: {resources: {path: string; bytes: number; hash: string}[]} = JSON.parse(read("datapackage.json"));

test("every table is in it as JSON and CSV with the same rows, beside the description", () => {
  const wanted = eachSchema().flatMap(([table]) => [`${table}.csv`, `${table}.json`]);
  expect(Object.keys(files)).toEqual([...wanted, ...notebook, "datapackage.json"]);
  for (const [table, {columns}] of eachSchema()) {
    const rows = JSON.parse(read(`${table}.json`)) as object[];
    const [header, ...lines] = parse(read(`${table}.csv`)) as string[][];
    expect(header).toEqual(Object.keys(columns));
    expect(lines.length).toBe(rows.length);
  }
});

test("what only the notebook reads lies beside the tables, and texts in it that may not be shown whole are not", () => {
  const texts = JSON.parse(read("notebook/texts.json")) as {excerpt: boolean}[];
  expect(texts.map(({excerpt}) => excerpt)).toEqual([true, true, true, true, true]);
});

test("sizes and checksums are those of the files", () => {
  expect(described.resources.map(({path}) => path)).toEqual(tableNames);
  for (const {path, bytes, hash} of described.resources) {
    const content = files[path] ?? new Uint8Array();
    expect(bytes).toBe(content.byteLength);
    expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
  }
});

test("the same texts give the same bytes in any time zone", () => {
  expect(load({TZ: "Asia/Kathmandu"}).equals(archive)).toBe(true);
}, 30_000);
