import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {folders} from "../../src/site/folders.js";
import {lateOn} from "../../src/site/made-late.js";
import {makeFigures, makePieces, makeRest, makeShown} from "../../src/site/make-pieces.js";
import {treeFiles} from "../../src/site/tree-files.js";
import {copyData} from "../corpus/copy-data.js";
import {temporary} from "./temporary.js";

test("the story's pieces and the names of the published tables", async () => {
  const dir = temporary();
  const {texts, warnings} = await makePieces(folders.data, dir);
  expect(texts).toBe(5);
  expect(warnings).toEqual([]);
  expect(existsSync(join(dir, "figures/the-line.html"))).toBe(true);
  const published = JSON.parse(readFileSync(join(dir, "published.json"), "utf8"));
  expect(published).toEqual(expect.arrayContaining(["contacts.csv", "contacts.json", "datapackage.json"]));
});

test("what is made at first is whole but for what a page is known to wait for, and that follows", async () => {
  const [whole, dir] = [temporary(), temporary()];
  await makePieces(folders.data, whole);
  const missing = async (): Promise<string[]> => {
    const made = await treeFiles(dir);
    return (await treeFiles(whole)).filter((path) => !made.includes(path));
  };
  const late = (path: string): string | null => lateOn(`<!--piece ${path.replace(".html", "")}-->`);
  await makeShown(folders.data, dir);
  expect(new Set((await missing()).map(late))).toEqual(new Set(["figures", "rest"]));
  expect(await makeFigures(folders.data, dir)).toBe("");
  expect((await missing()).map((path) => [path, late(path)])).toEqual([
    ["blocks/embeds.html", "rest"],
    ["blocks/notebook.html", "rest"]
  ]);
  await makeRest(folders.data, dir);
  for (const path of await treeFiles(whole))
    expect(readFileSync(join(dir, path)).equals(readFileSync(join(whole, path))), path).toBe(true);
});

test("figures that are stopped are made none of, and what moved is told when all are", async () => {
  const {dir: data, edit} = copyData();
  const dir = temporary();
  const figures = async (): Promise<string[]> => {
    const names = await treeFiles(join(dir, "figures"));
    return names.map((name) => readFileSync(join(dir, "figures", name), "utf8"));
  };
  await makeShown(data, dir);
  await makeFigures(data, dir);
  const before = await figures();
  edit("reference/record.csv", (text) => text.replace("R302,2024-12-03,call", "R302,2024-12-03,message"));
  await makeShown(data, dir);
  await expect(makeFigures(data, dir, AbortSignal.abort(new Error("an edit")))).rejects.toThrow("an edit");
  expect(await figures()).toEqual(before);
  expect(await makeFigures(data, dir)).toMatch(/^record: 1 contact changed; .*the-record.* changed$/);
  expect(await figures()).not.toEqual(before);
});

test("a fault in the data is told, with its file", async () => {
  await expect(makePieces(temporary({"dyad.json": "{}"}), temporary())).rejects.toThrow(/data|sources|dyad/);
});

test("a row the grammar cannot take is told with file, row and column, beside every other fault", async () => {
  const {dir, edit} = copyData();
  edit("lexicon/en/channels.csv", (text) => `${text}en-new,(by chance beside),meeting,meeets,\n`);
  edit("reference/events.csv", (text) => text.replace("2015-09-30", "2015-09-31"));
  const told = makePieces(dir, temporary());
  await expect(told).rejects.toThrow(/channels\.csv row \d+, column frame: "meeets" is not known to the grammar/);
  await expect(told).rejects.toThrow(/events\.csv row 13, column date: "2015-09-31" is not a date/);
});
