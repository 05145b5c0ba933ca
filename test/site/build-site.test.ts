import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {unsaid} from "../../src/site/build-site.js";
import {command, projectCopy} from "./project-copy.js";

/** The project with a site that was built before and with this change. */
const changed = (files: Record<string, string>): string =>
  projectCopy({"dist/index.html": "the site as it was", ...files});

function build(dir: string): {status: number | null; said: string} {
  const {status, stdout, stderr} = spawnSync(...command("src/site/build.ts"), {cwd: dir, encoding: "utf8"});
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

const gone = {page: "src/a.md", line: 3, markup: '[x]{claim=y soft="z"}', fault: 'claim "y" fails', soft: "z"};
const mute = {...gone, markup: "[x]{claim=y}", soft: null};

test("a sentence that can no longer be said only warns, unless the build is strict or there is no softer one", () => {
  const told = 'src/a.md:3: claim "y" fails: “x”; the page says “z” instead';
  expect(unsaid({broken: [gone], changedClaims: []}, false)).toEqual({warn: [told], refuse: []});
  expect(unsaid({broken: [gone], changedClaims: []}, true).refuse).toEqual([told]);
  expect(unsaid({broken: [gone, mute], changedClaims: []}, false).refuse).toEqual([
    'src/a.md:3: claim "y" fails: “x”; and there is no softer sentence to fall back on'
  ]);
});

test("a claim that is not what was accepted warns, and stops a strict build, with the way out", () => {
  const lines = ["claim y was 1, is 2", "if the claims are right so, accept them with `npm run accept`"];
  expect(unsaid({broken: [], changedClaims: ["claim y was 1, is 2"]}, false)).toEqual({warn: lines, refuse: []});
  expect(unsaid({broken: [], changedClaims: ["claim y was 1, is 2"]}, true).refuse).toEqual(lines);
  expect(unsaid({broken: [], changedClaims: []}, true)).toEqual({warn: [], refuse: []});
});
