import {createHash} from "node:crypto";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {checksumOf, readTextOnce, stampOf} from "../../src/corpus/read-once.js";

const dir = mkdtempSync(join(tmpdir(), "once-"));
afterAll(() => rmSync(dir, {recursive: true}));
const file = join(dir, "a.txt");

test("a file is read again when it was written, and its checksum is that of its bytes", () => {
  writeFileSync(file, "\ufeffone");
  expect(readTextOnce(file)).toBe("one");
  const stamp = stampOf(file);
  expect(readTextOnce(file)).toBe("one");
  expect(checksumOf(file)).toBe(createHash("sha256").update("\ufeffone").digest("hex"));
  writeFileSync(file, "\ufefftwo");
  expect(stampOf(file)).not.toBe(stamp);
  expect(readTextOnce(file)).toBe("two");
  expect(checksumOf(file)).toBe(createHash("sha256").update("\ufefftwo").digest("hex"));
});

test("a file that is gone is missed", () => {
  rmSync(file);
  expect(stampOf(file)).toBeNull();
  expect(() => readTextOnce(file)).toThrow(/is missing/);
});
