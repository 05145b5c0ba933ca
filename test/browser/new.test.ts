import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {catalog} from "../../src/charts/catalog.js";
import {steps} from "../../src/charts/steps/steps.js";
import {projectDir} from "../../src/site/folders.js";
import {command} from "../site/project-copy.js";
import {accessibilityFaults, visitor} from "./visit.js";

const home = mkdtempSync(join(tmpdir(), "new-"));
const pair = join(home, "other-pair");
const visit = visitor(join(pair, "dist"));

/** Runs a command to its end and gives what it said; a failure is thrown with it. */
function run(cwd: string, script: string, ...args: string[]): string {
  const [node, words] = command(script);
  const {status, stdout, stderr} = spawnSync(node, [...words, ...args], {cwd, encoding: "utf8"});
  if (status !== 0) throw new Error(`${script}: ${stdout}${stderr}`);
  return stdout;
}

beforeAll(() => {
  run(projectDir, "src/cli/new.ts", pair, "--from", join(projectDir, "test/fixtures/second-pair"));
  symlinkSync(join(projectDir, "node_modules"), join(pair, "node_modules"), "junction");
  run(pair, "src/site/build.ts");
}, 400_000);
afterAll(() => rmSync(home, {recursive: true, force: true}));

test("the new story is another pair's, in every page and picture", async () => {
  const pages = readdirSync(join(pair, "dist")).filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(4);
  for (const name of pages)
    expect(readFileSync(join(pair, "dist", name), "utf8"), name).not.toMatch(/Tehran|Damascus|Iranian|Syrian|Assad/);
  const {page, problems} = await visit("/");
  expect(await page.title()).toBe("The Line to Sudhaven");
  for (const {slug} of steps) expect(await page.locator(`#${slug} .pictures noscript`).count(), slug).toBe(3);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test("every chart is drawn from the new pair's rows, and a mark leads to its passage", async () => {
  for (const {slug} of catalog) expect(existsSync(join(pair, "dist/embed", `${slug}.html`)), slug).toBe(true);
  const {page, problems} = await visit("/record");
  expect(await page.locator("figure svg").count()).toBeGreaterThan(10);
  expect(await page.locator("main").textContent()).toContain("Northland");
  expect(problems).toEqual([]);
  const story = await visit("/");
  const passage = story.page.locator(".text mark").first();
  expect(await passage.textContent()).toMatch(/call|phone|met/i);
  expect(story.problems).toEqual([]);
});

test("every contact can be looked through", async () => {
  const {page, problems} = await visit("/explore");
  await expect.poll(() => page.locator("#explore").textContent()).toContain("Dahl");
  expect(problems).toEqual([]);
});
