import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {runPipeline} from "../src/pipeline.js";
import {tableFiles} from "../src/tables/table-files.js";

/** A folder with the tables as they are published, for tests that know nothing but the files. The caller removes it. */
export function publishedCsv(): string {
  const dir = mkdtempSync(join(tmpdir(), "csv-"));
  const {tables} = runPipeline({dataDir: "data"});
  for (const {path, bytes} of tableFiles(tables)) if (path.endsWith(".csv")) writeFileSync(join(dir, path), bytes);
  return dir;
}
