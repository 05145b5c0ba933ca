import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test, vi} from "vitest";
import {fingerprint, kept, keptEach, keptUnder, stampsUnder} from "../../src/corpus/kept.js";

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

test("of many things each is made once, and what nobody asks for goes with the next writing", () => {
  const folder = join(dir, "each");
  const made: number[] = [];
  const each = (...keys: string[]) =>
    keptEach(folder, keys, (place) => {
      made.push(place);
      return keys[place];
    });
  expect(each("aa1", "aa2", "bb1")).toEqual(["aa1", "aa2", "bb1"]);
  expect(each("aa1", "bb1")).toEqual(["aa1", "bb1"]);
  expect(made).toEqual([0, 1, 2]);
  expect(each("bb1", "aa3", "aa1")).toEqual(["bb1", "aa3", "aa1"]);
  expect(made).toEqual([0, 1, 2, 1]);
  expect(Object.keys(JSON.parse(readFileSync(join(folder, "aa.json"), "utf8"))).sort()).toEqual(["aa1", "aa3"]);
});

test("what is not worth it is not kept", () => {
  const file = join(dir, "large.json");
  kept(
    file,
    () => 5,
    (n) => n < 5
  );
  expect(existsSync(file)).toBe(false);
});
