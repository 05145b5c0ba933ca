import {expect, test} from "vitest";
import {glyphsOf} from "../../src/site/glyphs.js";
import {temporary} from "./temporary.js";

test("every character of pages and pieces, once, beside the usual ones", async () => {
  const glyphs = await glyphsOf([
    temporary({"index.md": "naïve\n", "figures/a.html": "ā", "tables/b.json": '"é"', "c.txt": "ß"})
  ]);
  for (const char of "aZ09 –“”→ïāé") expect(glyphs).toContain(char);
  expect(glyphs).not.toContain("ß");
  expect(glyphs).not.toContain("\n");
  expect(new Set(glyphs).size).toBe([...glyphs].length);
});

test("where the project stands plays no part", async () => {
  expect(await glyphsOf([`${temporary({"site/made/index.md": "ð"})}/site/made`])).toContain("ð");
});

test("what was made or rendered before has no say", async () => {
  expect(
    await glyphsOf([temporary({"made/a.json": "ß", ".observablehq/a.html": "þ", "site/index.html": "ð"})])
  ).not.toMatch(/[ßþð]/);
});
