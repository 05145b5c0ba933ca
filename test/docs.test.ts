import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {expect, test} from "vitest";

const root = join(import.meta.dirname, "..");
const pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "data/README.md", ...docs()].map((page) => ({
  page,
  text: readFileSync(join(root, page), "utf8")
}));

test("every command the documents name is there", () => {
  const {scripts} = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {scripts: Record<string, string>};
  const named = find(/npm run (?:--silent )?([\w-]+)/g);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({found}) => !(found in scripts))).toEqual([]);
});

test("every link from one document to another leads somewhere", () => {
  const links = find(/\]\((?!https?:|#)([^)#\s]+)/g);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter(({page, found}) => !existsSync(join(root, dirname(page), found)))).toEqual([]);
});

test("every file of the code that the documents name is there", () => {
  // Recipes make files of their own.
  const named = find(/`((?:src|test|schemas|\.ci)\/[\w./-]+)`/g).filter(({page}) => page !== "docs/tweaking.md");
  const lost = named.filter(({found}) => !/^src\/made\//.test(found) && !existsSync(join(root, found)));
  expect(named.length).toBeGreaterThan(30);
  expect(lost).toEqual([]);
});

function docs(): string[] {
  return readdirSync(join(root, "docs")).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : []));
}

function find(pattern: RegExp): {page: string; found: string}[] {
  return pages.flatMap(({page, text}) => Array.from(text.matchAll(pattern), ([, found = ""]) => ({page, found})));
}
