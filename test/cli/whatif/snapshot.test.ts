import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readPublished, takeSnapshot} from "../../../src/cli/whatif/snapshot.js";
import {projectDir} from "../../../src/site/folders.js";
import {scratchFolder} from "../../corpus/copy-data.js";

test("this project gives its tables and a picture of every chart, whose ids say which state they are of", async () => {
  const {tables, charts} = await takeSnapshot(projectDir, {name: "now", prefix: "after"});
  expect(tables.contacts?.length).toBeGreaterThan(200);
  expect(charts?.get("the-line")).toContain("after-the-line");
});

test("a published folder gives its tables", () => {
  const dir = scratchFolder();
  writeFileSync(join(dir, "contacts.json"), '[{"contact_id":"a"}]');
  expect(readPublished(dir)).toEqual({name: dir, tables: {contacts: [{contact_id: "a"}]}, charts: null});
  expect(() => readPublished(scratchFolder())).toThrow(/no tables in .*contacts\.json/);
});

test("a tree without the code is told of", async () => {
  await expect(takeSnapshot(scratchFolder(), {name: "old", prefix: "before"})).rejects.toThrow("no src/pipeline.ts");
});
