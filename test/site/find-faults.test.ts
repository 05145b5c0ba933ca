import {expect, test} from "vitest";
import {findFaults} from "../../src/site/find-faults.js";
import {readSiteTree} from "../../src/site/site-tree.js";
import {temporary} from "./temporary.js";

const page = (body: string, head = "") => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const faultsOf = async (files: Record<string, string>) => findFaults(await readSiteTree(temporary(files)));

test("a sound tree has no faults", async () => {
  const files = {
    "index.html": page(`<a href="./two#b">two</a><a href="https://paper.example/">paper</a>`),
    "two.html": page(`<p id="b">`)
  };
  expect(await faultsOf(files)).toEqual([]);
});

test("an error box, a dead link, a dead fragment and a missing file are named", async () => {
  const body = `<div class="observablehq--inspect observablehq--error">SyntaxError: no</div><a href="./gone">x</a><a href="#nowhere">y</a><img src="p.png">`;
  expect(await faultsOf({"index.html": page(body)})).toEqual([
    "index.html: an error was rendered into the page: SyntaxError: no",
    'index.html: "p.png" leads nowhere',
    'index.html: "./gone" leads nowhere',
    'index.html: "#nowhere": index.html has no #nowhere'
  ]);
});

test("an id that stands twice is named once", async () => {
  expect(await faultsOf({"index.html": page(`<p id="a"><p id="a"><p id="a"><p id="b">`)})).toEqual([
    'index.html: two elements have the id "a"'
  ]);
});

test("anything fetched from another host is a fault, a link to one is not", async () => {
  const files = {
    "index.html": page(
      `<a href="https://paper.example/">paper</a><img src="https://cdn.example/p.png">`,
      `<link rel="stylesheet" href="./a.css">`
    ),
    "a.css": `@import "https://fonts.example/f.css";`,
    "b.js": `import "https://cdn.example/x.js"`
  };
  expect(await faultsOf(files)).toEqual([
    "a.css: loads from another host: https://fonts.example/f.css",
    "b.js: loads from another host: https://cdn.example/x.js",
    "index.html: loads from another host: https://cdn.example/p.png"
  ]);
});

test("the page for what is missing is read as it is served, from the root", async () => {
  expect(
    await faultsOf({"index.html": page(""), "404.html": page(`<a href="./">home</a><a href="./data/no.csv">no</a>`)})
  ).toEqual(['404.html: "./data/no.csv" leads nowhere']);
});
