import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {bundleScripts} from "../../src/site/bundle-scripts.js";
import {treeFiles} from "../../src/site/tree-files.js";
import {temporary} from "./temporary.js";

const story = {
  "main.ts": `import {name} from "./name.js"; export const load = async (): Promise<string> => (await import("./interactive.js")).draw(name);`,
  "interactive.ts": `import {name} from "./name.js"; export const draw = (text: string): string => "drawn " + text + name;`,
  "name.ts": `export const name = "shared";`
};

test("what is imported on demand is a file of its own, and what both need is shared", async () => {
  const dir = temporary(story);
  await bundleScripts(join(dir, "out"), {entries: {main: join(dir, "main.ts")}});
  const files = await treeFiles(join(dir, "out"));
  expect(files).toEqual([expect.stringMatching(/^chunk-/), expect.stringMatching(/^interactive-/), "main.js"]);
  expect(readFileSync(join(dir, "out", "main.js"), "utf8")).not.toContain("drawn");
});

test("the same sources give the same names and bytes", async () => {
  const [a, b] = [temporary(story), temporary(story)];
  for (const dir of [a, b]) await bundleScripts(join(dir, "out"), {entries: {main: join(dir, "main.ts")}});
  const files = await treeFiles(join(a, "out"));
  expect(await treeFiles(join(b, "out"))).toEqual(files);
  for (const file of files) expect(readFileSync(join(a, "out", file))).toEqual(readFileSync(join(b, "out", file)));
});

test("each page has its own script", async () => {
  const dir = temporary({...story, "other.ts": `export const other = 1;`});
  await bundleScripts(join(dir, "out"), {entries: {main: join(dir, "name.ts"), other: join(dir, "other.ts")}});
  expect(await treeFiles(join(dir, "out"))).toEqual(["main.js", "other.js"]);
});

test("a fault in the code is told with its place", async () => {
  const dir = temporary({"main.ts": "const = 1;"});
  await expect(bundleScripts(join(dir, "out"), {entries: {main: join(dir, "main.ts")}})).rejects.toThrow(
    /main\.ts:1:6/
  );
});
