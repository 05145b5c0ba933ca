import {expect, test} from "vitest";
import {tableFiles, tablePaths} from "../../src/tables/table-files.js";
import {tabulate} from "../../src/tables/tabulate.js";
import {article, contact, dyad, offices, reference} from "./build.js";

const tables = tabulate({
  coded: [article("a", [contact("a", 0)])],
  reference,
  lexicon: {people: [], offices, tables: {}, languages: {}},
  dyad: {...dyad, period: {start: "2020-01-01", end: null}}
});

test("every table is there twice, CSV first", () => {
  const files = tableFiles(tables);
  expect(files.map(({path}) => path).slice(0, 4)).toEqual([
    "articles.csv",
    "articles.json",
    "mentions.csv",
    "mentions.json"
  ]);
  expect(files).toHaveLength(2 * Object.keys(tables).length);
});

test("the bytes are the rows, the same every time", () => {
  const read = (path: string) =>
    new TextDecoder().decode(tableFiles(tables).find((file) => file.path === path)?.bytes ?? new Uint8Array());
  expect(JSON.parse(read("contacts.json"))).toEqual(tables.contacts);
  expect(read("contacts.csv")).toBe(read("contacts.csv"));
});

test("the names of the files are known without making them", () => {
  expect(tablePaths().slice(0, 2)).toEqual(["articles.csv", "articles.json"]);
});
