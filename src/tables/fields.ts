import type {TableName} from "./rows.js";
import type {Column, ColumnType} from "./schema.js";
import {columnsOf, schemas} from "./schemas.js";

type Field = Record<string, unknown>;

const TYPES: Readonly<Record<Exclude<ColumnType, "list">, string>> = {
  string: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  date: "date",
  edtf: "string"
};

/** The fields of a table in the words of Table Schema, version 2. A list is an array in JSON, delimited text in CSV. */
export function fieldsOf(table: TableName, format: "csv" | "json"): Field[] {
  const {primaryKey} = schemas[table];
  const only = primaryKey.length === 1 ? primaryKey[0] : null;
  return columnsOf(table).map(([name, column]) => ({
    name,
    ...typeOf(column, format),
    description: column.description,
    ...constraints(column, {unique: name === only, format}),
    ...(column.codes ? {categories: Object.entries(column.codes).map(([value, label]) => ({value, label}))} : {})
  }));
}

function typeOf({type}: Column, format: "csv" | "json"): Field {
  if (type !== "list") return {type: TYPES[type]};
  return format === "csv" ? {type: "list", delimiter: "|", itemType: "string"} : {type: "array"};
}

/** An empty list is an empty cell in CSV, which counts as missing there: no list can be required. */
function constraints({type, required}: Column, {unique, format}: {unique: boolean; format: "csv" | "json"}): Field {
  const isRequired = required === true && !(type === "list" && format === "csv");
  const found = {...(isRequired ? {required: true} : {}), ...(unique ? {unique: true} : {})};
  return Object.keys(found).length === 0 ? {} : {constraints: found};
}
