import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {finishSite} from "../../src/site/finish.js";
import {treeFiles} from "../../src/site/tree-files.js";
import {about} from "./about.js";
import {temporary} from "./temporary.js";

const page = (body: string) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>Story</title>
<link rel="preload" as="font" href="./_file/made/fonts/serif.0a1b2c3d.woff2">
<style>@font-face{src:url(/_file/made/fonts/serif.woff2)}</style>
</head>
<body><main><p>${"word ".repeat(200)}</p>${body}</main></body>
</html>`;
const font = {"_file/made/fonts/serif.0a1b2c3d.woff2": "font"};

test("a rendered tree becomes a published one", async () => {
  const dir = temporary({...font, "index.html": page(""), "_observablehq/client.js": ""});
  const weights = await finishSite(dir, about);
  expect(weights.every(({weight, limit}) => weight <= limit)).toBe(true);
  expect(readFileSync(join(dir, "index.html"), "utf8")).toContain("url(./_file/made/fonts/serif.0a1b2c3d.woff2)");
  expect(await treeFiles(dir)).toEqual([
    "_file/made/fonts/serif.0a1b2c3d.woff2",
    "card.png",
    "icon.png",
    "index.html",
    "index.html.br",
    "index.html.gz",
    "robots.txt"
  ]);
});

test("every fault is told at once, and nothing is compressed", async () => {
  const dir = temporary({...font, "index.html": page(`<a href="./gone">x</a><a href="./lost">y</a>`)});
  await expect(finishSite(dir, about)).rejects.toThrow(
    /not fit to be published:\n.*"\.\/gone" leads nowhere\n.*"\.\/lost" leads nowhere/
  );
  expect(await treeFiles(dir)).not.toContain("index.html.br");
});

test("a font that no page attaches is named", async () => {
  await expect(finishSite(temporary({"index.html": page("")}), about)).rejects.toThrow(
    "made/fonts/serif.woff2 is not in the built site"
  );
});

test("where the site has an address, its pages and corrections are listed", async () => {
  const dir = temporary({...font, "index.html": page("")});
  await finishSite(dir, {...about, baseUrl: "https://story.example"});
  expect(await treeFiles(dir)).toEqual(expect.arrayContaining(["corrections.xml", "sitemap.xml"]));
  expect(readFileSync(join(dir, "robots.txt"), "utf8")).toContain("Sitemap: https://story.example/sitemap.xml");
});
