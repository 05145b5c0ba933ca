import {cellPattern} from "./cell-pattern.js";
import type {Describe} from "./json-schema.js";
import type {Column, ColumnType, Schema} from "./schema.js";

/** A Table Schema of the Frictionless Data Package, version 2. */
export interface TableSchema {
  $schema: string;
  fields: Readonly<Record<string, unknown>>[];
  primaryKey?: string[];
  missingValues: string[];
}

const TYPES: Readonly<Partial<Record<ColumnType, string>>> = {
  day: "date",
  integer: "integer",
  boolean: "boolean",
  list: "list"
};

/** The Table Schema of a CSV file, from the columns its reader checks. */
export function tableSchema(schema: Schema, describe: Describe): TableSchema {
  const keys = Object.keys(schema).filter((name) => schema[name]?.key);
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: Object.entries(schema).map(([name, column]) => fieldOf(name, column, describe(name))),
    ...(keys.length > 0 ? {primaryKey: keys} : {}),
    missingValues: [""]
  };
}

function fieldOf(name: string, column: Column, description: string | undefined): Readonly<Record<string, unknown>> {
  const {type, codes, references, required = false, key = false} = column;
  const limits = {
    ...(required || key ? {required: true} : {}),
    ...(codes && !references && type !== "list" ? {enum: codes} : patternOf(column))
  };
  return {
    name,
    type: TYPES[type] ?? "string",
    ...(type === "list" ? {delimiter: "|", itemType: "string"} : {}),
    ...(type === "boolean" ? {trueValues: ["yes"], falseValues: ["no"]} : {}),
    ...(description && {description}),
    ...(Object.keys(limits).length > 0 ? {constraints: limits} : {})
  };
}

/** Only texts may have a pattern there. */
function patternOf(column: Column): {pattern?: string} {
  const pattern = TYPES[column.type] === undefined ? cellPattern(column) : null;
  return pattern === null ? {} : {pattern};
}
