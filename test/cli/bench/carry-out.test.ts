import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {carryOut} from "../../../src/cli/bench/carry-out.js";
import {scratchFolder} from "../../corpus/copy-data.js";

const read = (path: string) => readFileSync(path, "utf8");

test("files are written, diffs applied, folders copied under other ids, and all is taken back", () => {
  const root = scratchFolder();
  mkdirSync(join(root, "es"));
  writeFileSync(join(root, "es", "words.csv"), "id,phrase\nes-a,hola\n");
  writeFileSync(join(root, "a.csv"), "x\ny\n");
  const back = carryOut(root, [
    {kind: "copy", path: "", lines: ["es gl es- gl-"]},
    {kind: "diff", path: "gl/words.csv", lines: ["-gl-a,hola", "+gl-a,ola"]},
    {kind: "diff", path: "a.csv", lines: ["-y", "+z"]},
    {kind: "txt", path: "new/b.txt", lines: ["one", "two"]}
  ]);
  expect(read(join(root, "gl", "words.csv"))).toBe("id,phrase\ngl-a,ola\n");
  expect(read(join(root, "a.csv"))).toBe("x\nz\n");
  expect(read(join(root, "new", "b.txt"))).toBe("one\ntwo\n");
  back();
  expect(existsSync(join(root, "gl"))).toBe(false);
  expect(existsSync(join(root, "new", "b.txt"))).toBe(false);
  expect(read(join(root, "a.csv"))).toBe("x\ny\n");
});
