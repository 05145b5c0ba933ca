import {mkdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, onTestFinished, test, vi} from "vitest";
import {watchTrees} from "../../src/site/watch-trees.js";
import {temporary} from "./temporary.js";

function watched(): {dir: string; seen: string[][]} {
  const dir = temporary({"lexicon/people.csv": "a", "made/x.js": "", "b.txt": ""});
  const seen: string[][] = [];
  onTestFinished(watchTrees([dir], (paths) => seen.push(paths)));
  return {dir, seen};
}

test("edits that come together are told together", async () => {
  const {dir, seen} = watched();
  writeFileSync(join(dir, "lexicon/people.csv"), "b");
  writeFileSync(join(dir, "b.txt"), "b");
  await vi.waitFor(() => expect(seen.flat().sort()).toEqual([`${dir}/b.txt`, `${dir}/lexicon/people.csv`]));
  expect(seen).toHaveLength(1);
});

test("a new file is seen; what builds and editors write is not", async () => {
  const {dir, seen} = watched();
  writeFileSync(join(dir, "made/x.js"), "x");
  writeFileSync(join(dir, ".b.txt.swp"), "x");
  writeFileSync(join(dir, "b.txt~"), "x");
  mkdirSync(join(dir, "sources"));
  writeFileSync(join(dir, "new.txt"), "x");
  await vi.waitFor(() => expect(seen.flat()).toContain(`${dir}/new.txt`));
  expect(
    seen
      .flat()
      .map((path) => path.slice(dir.length))
      .filter((path) => /made|swp|~/.test(path))
  ).toEqual([]);
});

test("a file that is put in the place of another is seen every time, as is what stands in a new folder", async () => {
  const {dir, seen} = watched();
  const times = () => seen.flat().filter((path) => path === `${dir}/b.txt`).length;
  for (const n of [1, 2, 3]) {
    writeFileSync(join(dir, "b.txt~"), String(n));
    renameSync(join(dir, "b.txt~"), join(dir, "b.txt"));
    await vi.waitFor(() => expect(times()).toBe(n));
  }
  mkdirSync(join(dir, "sources"));
  await vi.waitFor(() => expect(seen.flat()).toContain(`${dir}/sources`));
  writeFileSync(join(dir, "sources/a.txt"), "a");
  await vi.waitFor(() => expect(seen.flat()).toContain(`${dir}/sources/a.txt`));
  rmSync(join(dir, "sources"), {recursive: true});
  await vi.waitFor(() => expect(seen.at(-1)).toContain(`${dir}/sources`));
});
