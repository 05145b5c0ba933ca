import {expect, test} from "vitest";
import {reachable, readSiteTree} from "../../src/site/site-tree.js";
import {temporary} from "./temporary.js";

const files = {
  "index.html": `<html><head><script type="module" src="./a.js"></script></head><body><a href="./two">two</a></body></html>`,
  "two.html": "<html><body></body></html>",
  "a.js": `import "./b.js"; import("./c.js")`,
  "b.js": "",
  "c.js": `import "./d.js"`,
  "d.js": "",
  "e.js": "",
  "e.js.br": ""
};

test("compressed doubles are no part of the tree", async () => {
  expect([...(await readSiteTree(temporary(files))).files]).not.toContain("e.js.br");
});

test("what loads with a page is apart from what is fetched when called for", async () => {
  const tree = await readSiteTree(temporary(files));
  expect([...reachable(tree, ["index.html"])].sort()).toEqual(["a.js", "b.js", "index.html"]);
  expect([...reachable(tree, ["index.html"], {onDemand: true})].sort()).toEqual([
    "a.js",
    "b.js",
    "c.js",
    "d.js",
    "index.html",
    "two.html"
  ]);
});
