import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {Ajv} from "ajv";
import {expect, test} from "vitest";
import {schemaFiles, schemaPlace} from "../../src/cli/schemas.js";
import {loadTable} from "../../src/corpus/csv.js";
import {dataTableFiles, listedPath} from "../../src/corpus/data-files.js";

const ajv = new Ajv({allErrors: true});
const made = schemaFiles(readFileSync("data/README.md", "utf8"));

const filesIn = (dir: string, ending: RegExp) =>
  readdirSync(dir, {recursive: true, encoding: "utf8"})
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => ending.test(path))
    .sort();

/** What a description says may be put better without making schemas anew. */
function withoutWords(text: string): unknown {
  return JSON.parse(text, (key, value) => (key === "description" && typeof value === "string" ? undefined : value));
}

function faultsOf(path: string, value: unknown): string[] {
  const validate = ajv.compile(JSON.parse(readFileSync(join("schemas/json", schemaPlace(path)), "utf8")));
  validate(value);
  return (validate.errors ?? []).map(({instancePath, message}) => `${path}${instancePath} ${message}`);
}

function cellsOf(path: string): Record<string, string>[] {
  return loadTable(join("data", path), dataTableFiles[listedPath(path)] ?? {}).cells;
}

test("the schemas in the project are what the readers check; else run npm run schemas", () => {
  expect(filesIn("schemas", /\.json$/)).toEqual(made.map(({path}) => path).sort());
  for (const {path, text} of made)
    expect(withoutWords(readFileSync(join("schemas", path), "utf8")), path).toEqual(withoutWords(text));
});

test.each(filesIn("data", /\.json$/))("%s is as its schema says", (path) => {
  expect(faultsOf(path, JSON.parse(readFileSync(join("data", path), "utf8")))).toEqual([]);
});

test.each(filesIn("data", /\.csv$/))("%s is as its schema says", (path) => {
  expect(faultsOf(path, cellsOf(path))).toEqual([]);
});

test("a schema refuses what the reader refuses", () => {
  const [first = {}] = cellsOf("reference/tenures.csv");
  for (const change of [
    {status: "caretaker"},
    {start: "30 Sept 2015"},
    {person_id: ""},
    {source_url: "www"},
    {more: ""}
  ])
    expect(faultsOf("reference/tenures.csv", [{...first, ...change}]), JSON.stringify(change)).toHaveLength(1);
  const dyad = JSON.parse(readFileSync("data/dyad.json", "utf8"));
  expect(faultsOf("dyad.json", {...dyad, title: 3, extra: 1})).toHaveLength(2);
});

test("an editor is told of every JSON file's schema", () => {
  const {"json.schemas": told} = JSON.parse(readFileSync(".vscode/settings.json", "utf8"));
  expect(told.map(({url}: {url: string}) => url.replace("./schemas/", "")).sort()).toEqual(
    made
      .map(({path}) => path)
      .filter((path) => /^json\/[^/]*\.json$/.test(path) && !/style/.test(path))
      .sort()
  );
});
