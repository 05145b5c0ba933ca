import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {dataJsonFiles, dataTableFiles, listedPath} from "../corpus/data-files.js";
import {fileSchema, rowsSchema} from "../corpus/json-schema.js";
import {tableSchema} from "../corpus/table-schema.js";
import {projectDir} from "../site/folders.js";
import {describedIn} from "./schemas/described.js";

/** A schema as a file under `schemas/`. */
export interface SchemaFile {
  path: string;
  text: string;
}

/**
 * A JSON Schema for every file of `data/`, and for tables a Table Schema beside it, all from what the readers check; the
 * words are those of `data/README.md`.
 */
export function schemaFiles(readme: string): SchemaFile[] {
  const described = describedIn(readme);
  const json = Object.entries(dataJsonFiles).map(([path, shape]) =>
    fileOf(`json/${path}`, fileSchema(shape, `data/${path}`, described(path)))
  );
  const own = Object.entries(dataTableFiles).filter(([path]) => schemaPlace(path) === placeOf(path));
  const tables = own.flatMap(([path, schema]) => {
    const place = placeOf(path);
    return [
      fileOf(`json/${place}`, rowsSchema(schema, `data/${path}`, described(path))),
      fileOf(`table/${place}`, tableSchema(schema, described(path)))
    ];
  });
  return [...json, ...tables];
}

/** Where the schema of a file of `data/` lies, under `json/` and `table/`. */
export function schemaPlace(path: string): string {
  const listed = listedPath(path);
  // Tables of any two countries have the columns of the language's own.
  const like = listed.replace("any-pair/", "");
  return placeOf(dataTableFiles[like] === dataTableFiles[listed] ? like : listed);
}

function placeOf(listed: string): string {
  return listed.replace("<language>", "language").replace(/\.(csv|json)$/, ".json");
}

function fileOf(path: string, schema: unknown): SchemaFile {
  return {path, text: `${JSON.stringify(schema, null, 2)}\n`};
}

if (import.meta.filename === process.argv[1]) {
  const dir = join(projectDir, "schemas");
  rmSync(dir, {recursive: true, force: true});
  for (const {path, text} of schemaFiles(readFileSync(join(projectDir, "data", "README.md"), "utf8"))) {
    mkdirSync(dirname(join(dir, path)), {recursive: true});
    writeFileSync(join(dir, path), text);
  }
}
