import {truncateSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {LARGEST_FILE, readText} from "../../src/corpus/read-text.js";
import {scratchFolder} from "./copy-data.js";

function fileOf(bytes: string | Uint8Array): string {
  const path = join(scratchFolder(), "t.txt");
  writeFileSync(path, bytes);
  return path;
}

test("text stays as it is, but for a byte order mark", () => {
  expect(readText(fileOf("\uFEFFline\r\n\u00A0é🙂\n"))).toBe("line\r\n\u00A0é🙂\n");
  expect(readText(fileOf("a\uFEFFb"))).toBe("a\uFEFFb");
});

test("a byte that is no UTF-8 is named by its line", () => {
  expect(() => readText(fileOf(Uint8Array.from([0x61, 0x0a, 0x62, 0x0a, 0xe9])))).toThrow(
    /t\.txt row 3: ".*" is not UTF-8/
  );
  expect(() => readText(fileOf(Uint8Array.from([0xff, 0xfe, 0x61, 0x00])))).toThrow(/row 1: ".*" is not UTF-8/);
});

test("blank and missing files, and folders", () => {
  expect(() => readText(fileOf(" \n\t"))).toThrow(/is empty/);
  expect(() => readText("nowhere/t.txt")).toThrow("nowhere/t.txt: is missing; put the file there");
  expect(() => readText(scratchFolder())).toThrow(/is missing/);
});

test("the limit itself is allowed", () => {
  const path = fileOf("a");
  truncateSync(path, LARGEST_FILE);
  expect(readText(path)).toHaveLength(LARGEST_FILE);
  truncateSync(path, LARGEST_FILE + 1);
  expect(() => readText(path)).toThrow(/over the limit of 20 MB/);
});
