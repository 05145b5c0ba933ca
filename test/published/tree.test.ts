import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {beforeAll, expect, test} from "vitest";
import {budgets, overweight, weighTree} from "../../src/site/budgets.js";
import {findFaults} from "../../src/site/find-faults.js";
import {folders} from "../../src/site/folders.js";
import {readSiteTree, type SiteTree} from "../../src/site/site-tree.js";

let tree: SiteTree;
let pages: {file: string; document: Document}[];

beforeAll(async () => {
  tree = await readSiteTree(folders.dist).catch(() => {
    throw new Error("there is no dist/; run npm run build first");
  });
  pages = [...tree.files]
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({
      file,
      document: parseHTML(readFileSync(join(tree.dir, file), "utf8")).document as unknown as Document
    }));
});

test("the story and the page for what is missing are there", () => {
  expect(pages.map(({file}) => file)).toEqual(expect.arrayContaining(["404.html", "index.html"]));
});

test("no error boxes, no dead links, no ids twice, nothing from other hosts", async () => {
  expect(await findFaults(tree)).toEqual([]);
});

test("what is only for work is not published", () => {
  expect([...tree.files].filter((file) => /gallery|problem\.json|sentences\.json/.test(file))).toEqual([]);
});

test("every surface keeps its budget", async () => {
  const weights = await weighTree(tree);
  expect(weights).toHaveLength(budgets.length);
  expect(overweight(weights)).toEqual([]);
});

test("every page says its language, may be enlarged, and has a title and a description", () => {
  for (const {file, document} of pages) {
    expect(document.documentElement.getAttribute("lang"), file).toMatch(/^[a-z]{2}/);
    expect(document.querySelector("meta[name=viewport]")?.getAttribute("content"), file).toBe(
      "width=device-width, initial-scale=1"
    );
    expect(document.title, file).not.toBe("");
    expect(document.querySelector("meta[name=description]")?.getAttribute("content"), file).not.toBe("");
  }
});

test("pages without cells carry one script of their own and nothing of Framework's", () => {
  const plain = pages.filter(({file, document}) => !file.startsWith("embed/") && !hasCells(document));
  expect(plain.length).toBeGreaterThan(1);
  for (const {file, document} of plain) {
    const scripts = [...document.querySelectorAll('script:not([type$="json"])')];
    const files = scripts.flatMap((script) => script.getAttribute("src") ?? []);
    expect(files.length, file).toBeLessThanOrEqual(1);
    expect(
      files.every((src) => src.includes("_import/made/js/main.")),
      file
    ).toBe(true);
    // Beside it at most the few words that make room for the moving picture before the first paint.
    const inline = scripts.filter((script) => !script.hasAttribute("src")).map(({textContent}) => textContent ?? "");
    expect(inline.join("").length, file).toBeLessThan(300);
    expect(document.querySelectorAll("[href*='_observablehq/']"), file).toHaveLength(0);
  }
});

test("pages with cells load what their cells need, and nothing of packages they do not use", () => {
  for (const {file, document} of pages.filter((page) => hasCells(page.document))) {
    const loaded = [...document.querySelectorAll("link[rel=modulepreload]")].map((link) => link.getAttribute("href"));
    expect(
      loaded.filter((href) => href?.includes("_observablehq/client")),
      file
    ).toHaveLength(1);
    expect(
      loaded.filter((href) => /_npm|_node/.test(href ?? "")),
      file
    ).toEqual([]);
  }
});

const hasCells = (document: Document): boolean =>
  /<!--:[0-9a-f]{8}(-\d+)?:-->/.test(document.documentElement.outerHTML);

test("every page forbids what it does not bring along", () => {
  for (const {file, document} of pages) {
    const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content");
    expect(policy, file).toContain("default-src 'none'");
    expect(policy, file).not.toContain("unsafe-eval");
    expect(policy, file).not.toMatch(/https?:/);
  }
});

test("no time, no path of this machine and no package to be fetched is in the tree", () => {
  expect([...tree.files].filter((file) => file.startsWith("_npm/"))).toEqual([]);
  for (const file of tree.files) {
    if (!/\.(html|js|json|css|csv)$/.test(file)) continue;
    const text = readFileSync(join(tree.dir, file), "utf8");
    // Framework's own library knows the word; a page may bear no such time.
    if (!file.startsWith("_observablehq/")) expect(text.includes("lastModified"), file).toBe(false);
    expect(text.includes(folders.build), file).toBe(false);
  }
});

test("every text file that is worth it lies there compressed", () => {
  for (const file of tree.files) {
    if (!/\.(html|js|json|css|csv)$/.test(file) || readFileSync(join(tree.dir, file)).length < 512) continue;
    expect(() => readFileSync(join(tree.dir, `${file}.br`)), file).not.toThrow();
    expect(() => readFileSync(join(tree.dir, `${file}.gz`)), file).not.toThrow();
  }
});

test("the data package describes every published table, and its checksums hold", () => {
  const described = JSON.parse(readFileSync(join(tree.dir, "data/datapackage.json"), "utf8")) as {
    resources: {path: string; hash: string}[];
  };
  const published = [...tree.files].filter((file) => file.startsWith("data/") && file !== "data/datapackage.json");
  expect(described.resources.map(({path}) => `data/${path}`).sort()).toEqual(published);
  for (const {path, hash} of described.resources) {
    expect(
      `sha256:${createHash("sha256")
        .update(readFileSync(join(tree.dir, "data", path)))
        .digest("hex")}`,
      path
    ).toBe(hash);
  }
});
