import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {writeBarePage} from "../../../src/cli/bench/bare-page.js";

test("the page compared with is Framework’s own, with one chart, and asks no other host for fonts", async () => {
  const dir = mkdtempSync(join(tmpdir(), "bare-"));
  await writeBarePage(dir);
  expect(readFileSync(join(dir, "src/index.md"), "utf8").match(/Plot\.plot\(/g)).toHaveLength(1);
  expect(readFileSync(join(dir, "observablehq.config.js"), "utf8")).toContain("globalStylesheets: []");
  rmSync(dir, {recursive: true});
});
