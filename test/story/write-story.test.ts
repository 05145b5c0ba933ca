import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {catalog} from "../../src/charts/catalog.js";
import {shownFiles, storyFiles, writeFiles} from "../../src/story/write-story.js";
import {dyad, labels, recordTables, tables} from "../charts/sample.js";
import {texts} from "./texts.js";

const input = {tables: recordTables, textTables: tables, dyad, labels, texts};
const pieces = storyFiles(input);

test("there is a figure for every chart, and the story shows every piece its prose names", async () => {
  const paths = pieces.map(({path}) => path);
  for (const {slug} of catalog) expect(paths).toContain(`figures/${slug}.html`);
  const shown = shownFiles(input).map(({path}) => path);
  const prose = await readFile(join(import.meta.dirname, "../../src/index.md"), "utf8");
  for (const [, kind, id] of prose.matchAll(/^::(figure|block) +(\S+)$/gm))
    expect(shown).toContain(`${kind}s/${id}.html`);
});

test("the same tables give the same pieces, and none of them fetches anything", () => {
  expect(storyFiles(input)).toEqual(pieces);
  for (const {text} of pieces) expect(text.replaceAll("http://www.w3.org/", "")).not.toMatch(/(src|href)="https?:/);
});

test("no piece has an empty line inside, which would end it for Markdown", () => {
  for (const {path, text} of pieces) if (path.endsWith(".html")) expect(text.trim(), path).not.toMatch(/\n\s*\n/);
});

test("pieces are written where the pages look for them", async () => {
  const dir = await mkdtemp(join(tmpdir(), "story-"));
  await writeFiles(pieces, dir);
  expect(JSON.parse(await readFile(join(dir, "facts.json"), "utf8"))).toHaveProperty("contacts");
  await rm(dir, {recursive: true});
});
