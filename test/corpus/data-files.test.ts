import {readdirSync} from "node:fs";
import {expect, test} from "vitest";
import {dataJsonFiles, dataTableFiles, listedPath} from "../../src/corpus/data-files.js";

test("every table and JSON file of the data is on the lists, and nothing else", () => {
  const files = readdirSync("data", {recursive: true, encoding: "utf8"}).filter((name) => /\.(csv|json)$/.test(name));
  const listed = [...Object.keys(dataTableFiles), ...Object.keys(dataJsonFiles)];
  expect(files.map((name) => listedPath(name.replaceAll("\\", "/"))).filter((path) => !listed.includes(path))).toEqual(
    []
  );
});
