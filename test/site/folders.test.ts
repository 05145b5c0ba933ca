import {existsSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {folders, foldersIn, projectDir} from "../../src/site/folders.js";

test("the project is found wherever a command was started", () => {
  expect(existsSync(join(projectDir, "package.json"))).toBe(true);
  expect(folders.data).toBe(join(projectDir, "data"));
});

test("all lie within the folder asked for", () => {
  expect(Object.values(foldersIn("/a/b")).every((dir) => dir.startsWith(join("/a/b")))).toBe(true);
});
