import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {nextName, writeSource} from "../../../src/cli/add/write-source.js";
import {scratchFolder} from "../../corpus/copy-data.js";

const unknown = {outlet: null, url: null, published: null, language: null, rights: null, title: null};

function folder(list: string) {
  const dir = scratchFolder();
  writeFileSync(join(dir, "sources.csv"), list);
  writeFileSync(join(dir, "004_x.txt"), "Old.");
  return dir;
}

test("a new text gets the next number and a name of its own content", () => {
  const dir = folder("file\n");
  expect(nextName("New.", dir)).toMatch(/^005_[0-9a-f]{16}\.txt$/);
  expect(nextName("New.", dir)).not.toBe(nextName("Newer.", dir));
  expect(nextName("New.", scratchFolder())).toMatch(/^000_/);
});

test("the row goes to the columns of the list, whatever their order, with its line ends", () => {
  const dir = folder("file,title,outlet\r\n004_x.txt,,");
  writeSource(dir, "005_y.txt", {text: "New.", known: {...unknown, title: 'A "b", c', outlet: "D"}});
  expect(readFileSync(join(dir, "sources.csv"), "utf8")).toBe(
    'file,title,outlet\r\n004_x.txt,,\r\n005_y.txt,"A ""b"", c",D\r\n'
  );
  expect(readFileSync(join(dir, "005_y.txt"), "utf8")).toBe("New.");
});

test("a name that is taken is refused, and a list that cannot be written takes the text with it", () => {
  const dir = folder("file\n");
  expect(() => writeSource(dir, "004_x.txt", {text: "New.", known: unknown})).toThrow("is there already");
  expect(readFileSync(join(dir, "004_x.txt"), "utf8")).toBe("Old.");
  mkdirSync(join(dir, "sources.csv.part"));
  expect(() => writeSource(dir, "005_y.txt", {text: "New.", known: unknown})).toThrow();
  expect(existsSync(join(dir, "005_y.txt"))).toBe(false);
});
