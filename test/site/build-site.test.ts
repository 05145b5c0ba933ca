import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {projectCopy, tsx} from "./project-copy.js";

/** The project with a site that was built before and with this change. */
const changed = (files: Record<string, string>): string =>
  projectCopy({"dist/index.html": "the site as it was", ...files});

function build(dir: string): {status: number | null; said: string} {
  const {status, stdout, stderr} = spawnSync(...tsx("src/site/build.ts"), {cwd: dir, encoding: "utf8"});
  return {status, said: stdout + stderr};
}

test("a fault in the data stops the build with a line that names it, and the site stays as it was", () => {
  const dir = changed({"data/reference/tenures.csv": "person_id,office_id\nnobody\n"});
  const {status, said} = build(dir);
  expect(status).toBe(1);
  expect(said).toContain("tenures.csv");
  expect(said).not.toMatch(/^\s+at /m);
  expect(existsSync(join(dir, "dist/index.html"))).toBe(true);
}, 120_000);

test("a page that names an unknown figure stops the build, and the site stays as it was", () => {
  const dir = changed({"src/odd.md": "# Odd\n\n::figure the-lime\n"});
  const {status, said} = build(dir);
  expect(status).toBe(1);
  expect(said).toContain('unknown figure "the-lime" in /odd.md; near: the-line');
  expect(existsSync(join(dir, "dist/index.html"))).toBe(true);
}, 120_000);
