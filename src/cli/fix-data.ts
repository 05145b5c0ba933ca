import {existsSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {loadDataTables} from "../corpus/data-tables.js";
import type {Schema} from "../corpus/schema.js";
import {sources} from "../corpus/schemas/sources.js";
import {shownPath} from "../corpus/shown-path.js";
import {type FileRepair, repairFile} from "../corpus/spreadsheet/repair-file.js";

/** What a spreadsheet did to a file of the data, and what it would be mended to. */
export interface DataFix extends FileRepair {
  file: string;
}

/** What spreadsheets changed in the tables of a folder. With `write`, mends them; a file without a fault is not touched. */
export function fixData(dataDir: string, {write}: {write: boolean}): DataFix[] {
  return tablesIn(dataDir).flatMap(({file, schema}) => {
    const repaired = existsSync(file) ? repairFile(readFileSync(file), schema) : null;
    if (!repaired || repaired.repairs.length === 0) return [];
    if (write) {
      writeFileSync(`${file}.part`, repaired.text);
      renameSync(`${file}.part`, file);
    }
    return repaired.repairs.map((repair) => ({...repair, file: shownPath(file)}));
  });
}

function tablesIn(dataDir: string): {file: string; schema: Schema}[] {
  const {lexicon, languages, anyPair, reference} = loadDataTables(dataDir);
  const groups = [lexicon, reference, ...Object.values(languages), ...Object.values(anyPair)];
  const tables = groups.flatMap((group) => Object.values(group)).map(({file, schema}) => ({file, schema}));
  return [...tables, {file: join(dataDir, "sources", "sources.csv"), schema: sources}];
}
