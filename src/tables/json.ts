import type {TableName, Tables} from "./rows.js";
import {columnsOf} from "./schemas.js";

/** A table as a JSON array of objects, a line each, keys in the order of its columns. */
export function tableJson(name: TableName, rows: Tables[TableName]): string {
  const columns = columnsOf(name).map(([column]) => column);
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((key) => [key, Reflect.get(row, key)])))
  );
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
