import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {runPipeline} from "../../src/pipeline.js";
import {folders} from "../../src/site/folders.js";
import {writeStages} from "../../src/site/write-stages.js";
import {temporary} from "./temporary.js";

const result = runPipeline({dataDir: folders.data});

test("the stages of the text with the least certain day stand there", async () => {
  const build = temporary({"blocks/other.html": ""});
  await writeStages(result, {build, data: folders.data});
  const html = readFileSync(join(build, "blocks/notebook.html"), "utf8");
  expect(html).toContain("001_50fe9ad1bfe46f90");
  expect(html).toContain("<h3>Merged</h3>");
});

test("where there are no texts there is nothing to show", async () => {
  const build = temporary({"blocks/other.html": ""});
  await writeStages({...result, texts: []}, {build, data: folders.data});
  expect(readFileSync(join(build, "blocks/notebook.html"), "utf8")).toBe("");
});
