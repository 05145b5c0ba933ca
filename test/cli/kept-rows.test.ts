import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {rowsOf} from "../../src/cli/kept-rows.js";
import {lexicon, root} from "./lexicon.js";

const dir = mkdtempSync(join(tmpdir(), "rows-"));
afterAll(() => rmSync(dir, {recursive: true}));

test("rows are kept beside the script, and read anew when the data or the script change", () => {
  const dataDir = join(dir, "data");
  for (const name of ["lexicon", "reference", "dyad.json"])
    cpSync(join(root, "data", name), join(dataDir, name), {recursive: true});
  const script = join(dir, "script.cjs");
  writeFileSync(script, "one");
  const read = () => rowsOf(dataDir, {anyPair: false, script});
  expect(read()).toEqual(JSON.parse(JSON.stringify(lexicon.rows)));
  const [name = ""] = readdirSync(dir).filter((file) => file.startsWith("rows-"));
  const forged = () => {
    const {key} = JSON.parse(readFileSync(join(dir, name), "utf8")) as {key: string};
    writeFileSync(join(dir, name), JSON.stringify({key, result: "kept"}));
  };
  forged();
  expect(read()).toBe("kept");
  writeFileSync(script, "two");
  expect(read()).toEqual(lexicon.rows);
  forged();
  writeFileSync(join(dataDir, "lexicon/en/titles.csv"), "phrase,status\nHis Grace,\n");
  expect(read().languages.en?.titles.map(({phrase}) => phrase)).toEqual(["His Grace"]);
  rmSync(join(dataDir, "reference/tenures.csv"));
  expect(read).toThrow("tenures.csv");
});
