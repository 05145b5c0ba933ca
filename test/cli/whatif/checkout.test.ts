import {execFileSync} from "node:child_process";
import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {checkOut} from "../../../src/cli/whatif/checkout.js";
import {scratchFolder} from "../../corpus/copy-data.js";

function repository() {
  const root = scratchFolder();
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      cwd: root,
      encoding: "utf8"
    });
  git("init", "-q");
  mkdirSync(join(root, "data"));
  writeFileSync(join(root, "data", "a.csv"), "one\n");
  git("add", ".");
  git("commit", "-qm", "Begin");
  writeFileSync(join(root, "data", "a.csv"), "two\n");
  return {root, git, buildDir: join(root, ".build")};
}

test("the tree of a revision is written out beside the working tree, which stays as it is", () => {
  const {root, git, buildDir} = repository();
  git("add", "data/a.csv");
  const {root: base, name} = checkOut("HEAD", {root, buildDir});
  expect(readFileSync(join(base, "data", "a.csv"), "utf8")).toBe("one\n");
  expect(name).toMatch(/^[0-9a-f]{7,} Begin$/);
  expect(git("status", "--porcelain", "data")).toBe("M  data/a.csv\n");
  expect(checkOut("HEAD", {root, buildDir}).root).toBe(base);
});

test("only the last revision asked for is kept", () => {
  const {root, git, buildDir} = repository();
  const first = checkOut("HEAD", {root, buildDir});
  git("commit", "-qam", "Go on");
  checkOut("HEAD", {root, buildDir});
  expect(existsSync(first.root)).toBe(false);
});

test("a revision that is not there is named, with the way out; so is a folder without any", () => {
  const {root, buildDir} = repository();
  expect(() => checkOut("v9", {root, buildDir})).toThrow('no revision "v9" here; give a commit');
  const none = scratchFolder();
  expect(() => checkOut("HEAD", {root: none, buildDir: none})).toThrow('no revision "HEAD" here');
});
