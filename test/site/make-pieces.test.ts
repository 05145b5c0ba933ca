import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {folders} from "../../src/site/folders.js";
import {makePieces} from "../../src/site/make-pieces.js";
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
