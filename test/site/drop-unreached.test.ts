import {expect, test} from "vitest";
import {dropUnreached} from "../../src/site/drop-unreached.js";
import {treeFiles} from "../../src/site/tree-files.js";
import {temporary} from "./temporary.js";

test("what no page needs goes; what is promised stays", async () => {
  const dir = temporary({
    "index.html": `<html><head><script type="module" src="./_import/a.js"></script></head><body></body></html>`,
    "_import/a.js": `import("./b.js")`,
    "_import/b.js": "",
    "_observablehq/client.js": "",
    "data/contacts.csv": ""
  });
  const {files} = await dropUnreached(dir);
  expect([...files].sort()).toEqual(await treeFiles(dir));
  expect(await treeFiles(dir)).toEqual(["_import/a.js", "_import/b.js", "data/contacts.csv", "index.html"]);
});
