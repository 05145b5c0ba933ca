import {cellPattern} from "./cell-pattern.js";
import type {Column, Schema} from "./schema.js";
import type {Shape} from "./shape.js";

/** A JSON Schema (draft 7, which editors read). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Says what a key or a column means, by its path; undefined where nobody wrote it down. */
export type Describe = (name: string) => string | undefined;

const DRAFT = "http://json-schema.org/draft-07/schema#";

/** The schema of a JSON file, from the shape its reader checks. */
export function fileSchema(shape: Shape, title: string, describe: Describe): JsonSchema {
  return {$schema: DRAFT, title, ...schemaOf(shape, describe, true)};
}

function schemaOf(shape: Shape, describe: Describe, isTop = false): JsonSchema {
  if ("list" in shape) return {type: "array", items: schemaOf(shape.list, describe)};
  if (!("keys" in shape)) return shape.schema;
  const own = isTop ? {$schema: {type: "string"}} : {};
  const keys = Object.entries(shape.keys).map(([key, inner]) => {
    const description = describe(key);
    return [key, {...(description && {description}), ...schemaOf(inner, describe)}];
  });
  return {
    type: "object",
    properties: {...own, ...Object.fromEntries(keys)},
    required: Object.keys(shape.keys),
    additionalProperties: false
  };
}

/** The schema of a CSV file's rows as text, a cell a string, from the columns its reader checks. */
export function rowsSchema(schema: Schema, title: string, describe: Describe): JsonSchema {
  const cells = Object.entries(schema).map(([name, column]) => [name, cellSchema(column, describe(name))]);
  const row = {
    type: "object",
    properties: Object.fromEntries(cells),
    required: Object.keys(schema),
    additionalProperties: false
  };
  return {$schema: DRAFT, title, type: "array", items: row};
}

function cellSchema(column: Column, description: string | undefined): JsonSchema {
  const {type, codes, references, required, key} = column;
  const filled = required || key;
  const own = {...(description && {description}), type: "string"};
  if (codes && !references && type !== "list") return {...own, enum: [...(filled ? [] : [""]), ...codes]};
  const pattern = cellPattern(column);
  if (pattern === null) return filled ? {...own, minLength: 1} : own;
  return {...own, pattern: filled ? `^(${pattern})$` : `^(${pattern})?$`};
}
