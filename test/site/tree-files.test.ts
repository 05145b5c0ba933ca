import {expect, test} from "vitest";
import {treeFiles, withoutCompressed} from "../../src/site/tree-files.js";
import {temporary} from "./temporary.js";

test("files of all depths, in one order", async () => {
  expect(await treeFiles(temporary({"b.html": "", "a/c.js": "", "a/b/d.css": ""}))).toEqual([
    "a/b/d.css",
    "a/c.js",
    "b.html"
  ]);
});

test("compressed doubles are left out", () => {
  expect(withoutCompressed(["a.js", "a.js.br", "a.js.gz", "b.brie"])).toEqual(["a.js", "b.brie"]);
});
