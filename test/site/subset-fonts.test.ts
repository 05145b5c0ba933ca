import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {subsetFonts} from "../../src/site/subset-fonts.js";
import {treeFiles} from "../../src/site/tree-files.js";
import {temporary} from "./temporary.js";

test("two families, as WOFF2, declared under the names the style sheet uses", async () => {
  const dir = temporary();
  await subsetFonts(dir, "Some words.");
  expect(await treeFiles(dir)).toEqual([
    "faces.css",
    "source-sans-3.woff2",
    "source-serif-4-display.woff2",
    "source-serif-4.woff2"
  ]);
  expect(readFileSync(join(dir, "source-serif-4.woff2")).subarray(0, 4).toString()).toBe("wOF2");
  const faces = readFileSync(join(dir, "faces.css"), "utf8");
  expect(faces).toContain('font-family:"Source Serif 4"');
  expect(faces).toContain('font-family:"Source Sans 3"');
});

test("the headlines' cut leaves out signs that no headline uses", async () => {
  const [letters, signs] = [temporary(), temporary()];
  await subsetFonts(letters, "Abc 1");
  await subsetFonts(signs, "Abc 1{}|~@#$%^&*+=");
  const read = (dir: string) => readFileSync(join(dir, "source-serif-4-display.woff2"));
  expect(read(letters).equals(read(signs))).toBe(true);
  expect(readFileSync(join(letters, "faces.css"), "utf8")).toContain('font-family:"Source Serif 4 Display"');
});

test("letters outside Latin-1 get a file of their own", async () => {
  const dir = temporary();
  await subsetFonts(dir, "Raʾīsī");
  expect(await treeFiles(dir)).toContain("source-serif-4-latin-ext.woff2");
  expect(readFileSync(join(dir, "faces.css"), "utf8")).toMatch(/latin-ext\.woff2.*unicode-range:U\+[^}]*12b/);
});

test("fewer glyphs weigh less, and the same glyphs give the same bytes", async () => {
  const [few, many, again] = [temporary(), temporary(), temporary()];
  await subsetFonts(few, "abc");
  await subsetFonts(many, "abcdefghijklmnopqrstuvwxyz");
  await subsetFonts(again, "cba");
  const read = (dir: string) => readFileSync(join(dir, "source-serif-4.woff2"));
  expect(read(few).length).toBeLessThan(read(many).length);
  expect(read(again).equals(read(few))).toBe(true);
});
