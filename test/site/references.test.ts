import {expect, test} from "vitest";
import {referencesOf, resolveReference, servedFile} from "../../src/site/references.js";

test("a page's files, links and ids are told apart", () => {
  const html = `<html><head><link rel="stylesheet" href="./a.css"><link rel="canonical" href="https://story.example/">
    <style>@font-face{src:url(./f.woff2)}</style><script type="module">import {x} from "./x.js"; import("./later.js")</script></head>
    <body><img src="p.png" srcset="p2.png 2x"><a href="#there">there</a><a href="https://paper.example/1">paper</a><p id="there">
    <script type="application/json">{"a": "from './no.js'"}</script></body></html>`;
  const {loads, onDemand, links, ids} = referencesOf("index.html", html);
  expect(loads.sort()).toEqual(["./a.css", "./f.woff2", "./x.js", "p.png", "p2.png"]);
  expect(onDemand).toEqual(["./later.js"]);
  expect(links).toEqual(["#there", "https://paper.example/1"]);
  expect(ids).toEqual(["there"]);
});

test("a style sheet loads what it names, not its own gradients nor data", () => {
  expect(referencesOf("a.css", `a{background:url("b.svg")}b{fill:url(#g)}c{background:url(data:x)}`).loads).toEqual([
    "b.svg"
  ]);
});

test("minified scripts are read", () => {
  const {loads, onDemand} = referencesOf(
    "a.js",
    `import{a as b}from"./b.js";import"./c.js";const d=()=>import("./d.js");export*from"./e.js"`
  );
  expect(loads).toEqual(["./b.js", "./c.js", "./e.js"]);
  expect(onDemand).toEqual(["./d.js"]);
});

test("other files refer to nothing", () => {
  expect(referencesOf("data/a.json", `{"url": "https://paper.example"}`)).toEqual({
    loads: [],
    onDemand: [],
    links: [],
    ids: []
  });
});

test("references land relative to the page, the fragment apart", () => {
  expect(resolveReference("deep/page.html", "../data/a.csv?x=1#row-2")).toEqual({
    path: "data/a.csv",
    fragment: "row-2"
  });
  expect(resolveReference("deep/page.html", "#here")).toEqual({path: "deep/page.html", fragment: "here"});
  expect(resolveReference("index.html", "/methods#caf%C3%A9")).toEqual({path: "methods", fragment: "café"});
  expect(resolveReference("index.html", "./")).toEqual({path: "", fragment: ""});
});

test("what leads off the site lands nowhere in it", () => {
  for (const away of ["https://a.example/", "//a.example/x", "mailto:a@b.example"])
    expect(resolveReference("index.html", away)).toBeNull();
});

test("a static host answers with the file, the page or the folder's index", () => {
  const files = new Set(["index.html", "methods.html", "deep/index.html", "data/a.csv"]);
  expect(servedFile("", files)).toBe("index.html");
  expect(servedFile("methods", files)).toBe("methods.html");
  expect(servedFile("deep/index", files)).toBe("deep/index.html");
  expect(servedFile("data/a.csv", files)).toBe("data/a.csv");
  expect(servedFile("nothing", files)).toBeUndefined();
});
