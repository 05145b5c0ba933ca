import {tableCsv} from "./csv.js";
import type {TableFile} from "./datapackage.js";
import {tableJson} from "./json.js";
import type {Tables} from "./rows.js";
import {eachSchema} from "./schemas.js";

/** Every table as it is published, once as CSV and once as JSON, in the order in which tables are listed. */
export function tableFiles(tables: Tables): TableFile[] {
  const encoder = new TextEncoder();
  return eachSchema().flatMap(([table]) => [
    {table, format: "csv" as const, path: `${table}.csv`, bytes: encoder.encode(tableCsv(table, tables[table]))},
    {table, format: "json" as const, path: `${table}.json`, bytes: encoder.encode(tableJson(table, tables[table]))}
  ]);
}

/** What those files are called. */
export const tablePaths = (): string[] => eachSchema().flatMap(([table]) => [`${table}.csv`, `${table}.json`]);
