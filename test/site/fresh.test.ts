import {existsSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {folders, foldersIn} from "../../src/site/folders.js";
import {makeFresh} from "../../src/site/fresh.js";
import {temporary} from "./temporary.js";

test("pieces, scripts, fonts and versions are made, and nothing of an earlier run is left", async () => {
  const dir = temporary({
    ".build/figures/old.html": "",
    "src/made/js/old.js": "",
    "src/.observablehq/cache/data/old.json": ""
  });
  const at = {...foldersIn(dir), data: folders.data};
  const {texts, contacts} = await makeFresh(at);
  expect(texts).toBeGreaterThan(0);
  expect(contacts).toBeGreaterThan(0);
  for (const made of [
    ".build/facts.json",
    ".build/published.json",
    "src/made/js/main.js",
    "src/made/fonts/faces.css"
  ]) {
    expect(existsSync(join(dir, made)), made).toBe(true);
  }
  for (const old of [".build/figures/old.html", "src/made/js/old.js", "src/.observablehq/cache/data"]) {
    expect(existsSync(join(dir, old)), old).toBe(false);
  }
}, 120_000);
