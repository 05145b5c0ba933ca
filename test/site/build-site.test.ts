import {spawnSync} from "node:child_process";
import {cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {projectDir} from "../../src/site/folders.js";
import {temporary} from "./temporary.js";

/** The project in a folder of its own, with a site that was built before and with this change to its data. */
function changed(files: Record<string, string>): string {
  const dir = temporary({"dist/index.html": "the site as it was"});
  for (const part of ["src", "data", "package.json", "package-lock.json", "observablehq.config.ts", "tsconfig.json"]) {
    cpSync(join(projectDir, part), join(dir, part), {
      recursive: true,
      filter: (from) => !/\/src\/(made|\.observablehq)/.test(from)
    });
  }
  symlinkSync(join(projectDir, "node_modules"), join(dir, "node_modules"), "dir");
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(join(dir, name, ".."), {recursive: true});
    writeFileSync(join(dir, name), contents);
  }
  return dir;
}

function build(dir: string): {status: number | null; said: string} {
  const tsx = join(projectDir, "node_modules/tsx/dist/cli.mjs");
  const {status, stdout, stderr} = spawnSync(process.execPath, [tsx, "src/site/build.ts"], {
    cwd: dir,
    encoding: "utf8"
  });
  return {status, said: stdout + stderr};
}

test("a fault in the data stops the build with a line that names it, and the site stays as it was", () => {
  const dir = changed({"data/reference/tenures.csv": "person_id,office_id\nnobody\n"});
  const {status, said} = build(dir);
  expect(status).toBe(1);
  expect(said).toContain("tenures.csv");
  expect(said).not.toMatch(/^\s+at /m);
  expect(existsSync(join(dir, "dist/index.html"))).toBe(true);
}, 30_000);

test("a page that names an unknown figure stops the build, and the site stays as it was", () => {
  const dir = changed({"src/odd.md": "# Odd\n\n::figure the-lime\n"});
  const {status, said} = build(dir);
  expect(status).toBe(1);
  expect(said).toContain('unknown figure "the-lime" in /odd.md; near: the-line');
  expect(existsSync(join(dir, "dist/index.html"))).toBe(true);
}, 60_000);
