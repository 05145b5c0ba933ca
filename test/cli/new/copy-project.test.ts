import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {copyProject, rewritePages, writeReadme} from "../../../src/cli/new/copy-project.js";
import {scratchFolder} from "../../corpus/copy-data.js";

test("the code comes along, its tests and what is made from it do not", () => {
  const dir = scratchFolder();
  copyProject(process.cwd(), dir, "other-pair");
  for (const file of ["src/pipeline.ts", "src/style.css", "observablehq.config.ts", "package-lock.json", ".gitignore"])
    expect(existsSync(join(dir, file)), file).toBe(true);
  for (const file of ["test", "data", "src/made", "src/.observablehq", "node_modules", ".git", "dist"])
    expect(existsSync(join(dir, file)), file).toBe(false);
  const {name, description, scripts, dependencies} = JSON.parse(readFileSync(join(dir, "package.json"), "utf8"));
  expect(name).toBe("other-pair");
  expect(description).toBeUndefined();
  expect(scripts).toMatchObject({dev: expect.any(String), test: expect.stringContaining("npm run check")});
  expect(scripts).not.toHaveProperty("unit");
  expect(dependencies).toEqual(JSON.parse(readFileSync("package.json", "utf8")).dependencies);
  rewritePages(dir, (page) => `of ${page}`);
  expect(readFileSync(join(dir, "src/methods.md"), "utf8")).toBe("of methods.md");
  writeReadme(dir, "Two");
  expect(readFileSync(join(dir, "README.md"), "utf8")).toMatch(/^# Two\n/);
});
