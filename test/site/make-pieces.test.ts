import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {folders} from "../../src/site/folders.js";
import {makePieces} from "../../src/site/make-pieces.js";
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
