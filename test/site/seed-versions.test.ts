import {readdirSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {seedVersions} from "../../src/site/seed-versions.js";
import {treeFiles} from "../../src/site/tree-files.js";
import {temporary} from "./temporary.js";

test("a folder that says a version, and nothing in it", async () => {
  const cache = temporary();
  await seedVersions(cache);
  expect(readdirSync(join(cache, "_npm"))).toContain("d3@7.9.0");
  expect(readdirSync(join(cache, "_npm", "@observablehq"))).toContain("plot@0.6.17");
  expect(await treeFiles(cache)).toEqual([]);
});
