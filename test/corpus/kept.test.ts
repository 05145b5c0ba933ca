import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test, vi} from "vitest";
import {fingerprint, kept, keptUnder, stampsUnder} from "../../src/corpus/kept.js";

const dir = mkdtempSync(join(tmpdir(), "kept-"));
afterAll(() => rmSync(dir, {recursive: true}));

test("what a file keeps is not made again", () => {
  const make = vi.fn(() => ({n: 1}));
  const file = join(dir, "a/b.json");
  expect([kept(file, make), kept(file, make)]).toEqual([{n: 1}, {n: 1}]);
  expect(make).toHaveBeenCalledTimes(1);
});

test("under another key it is made again, and takes the place of what was there", () => {
  const make = vi.fn(() => "made");
  const file = join(dir, "one.json");
  for (const key of ["x", "x", "y", "x"]) expect(keptUnder(file, key, make)).toBe("made");
  expect(make).toHaveBeenCalledTimes(3);
});

test("a fingerprint is of names and contents", () => {
  const file = join(dir, "text");
  const prints = ["one", "two", "one"].map((content) => {
    writeFileSync(file, content);
    return fingerprint([file]);
  });
  expect(prints[0]).toBe(prints[2]);
  expect(prints[0]).not.toBe(prints[1]);
});

test("stamps tell that a file was written, came or went", () => {
  const folder = join(dir, "stamped");
  mkdirSync(folder);
  const stamps = [stampsUnder(folder)];
  for (const change of [
    () => writeFileSync(join(folder, "a"), "1"),
    () => writeFileSync(join(folder, "a"), "2"),
    () => rmSync(join(folder, "a"))
  ]) {
    change();
    stamps.push(stampsUnder(folder));
  }
  expect(new Set(stamps).size).toBe(3);
  expect(stamps.at(-1)).toBe(stamps[0]);
});
