import {cpSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {copyProject} from "../../../src/cli/new/copy-project.js";
import {copyData, layOver} from "../../../src/cli/new/write-data.js";
import {writePages} from "../../../src/cli/new/write-pages.js";
import {scratchFolder} from "../../corpus/copy-data.js";

test("pages speak of the data that is there now, and leave out what it does not tell", {timeout: 120_000}, () => {
  const dir = scratchFolder();
  copyProject(process.cwd(), dir, "pair");
  copyData("data", join(dir, "data"));
  layOver("test/fixtures/second-pair", join(dir, "data"));
  cpSync("test/fixtures/second-pair/site.json", join(dir, "data/site.json"));
  writePages(dir, process.cwd());
  const page = (name: string) => readFileSync(join(dir, "src", name), "utf8");
  expect(page("index.md")).toContain("# The Line to Sudhaven");
  expect(page("explore.md")).toContain("between Norburg and Sudhaven");
  expect(page("methods.md")).not.toContain("{{fact covered-from}}");
  expect(page("../README.md")).toContain("# The Line to Sudhaven");
});
