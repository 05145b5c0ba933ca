import {suggest} from "./near.js";
import {type Problem, problem, warning} from "./problem.js";

/** What a value of a JSON file must be: a leaf that holds, a list of one shape, or an object with these keys. */
export type Shape = Leaf | {list: Shape} | {keys: Readonly<Record<string, Shape>>};

export interface Leaf {
  holds: (value: unknown) => boolean;
  /** The same as JSON Schema, as far as that can say it. */
  schema: Readonly<Record<string, unknown>>;
  message: string;
  fix: string;
}

interface Place {
  file: string;
  column: string | null;
}

/** Everything in `value` that is not as `shape` says, by the path of its key. A key too many is a warning. */
export function checkShape(value: unknown, shape: Shape, {file, column}: Place): Problem[] {
  if ("keys" in shape) return checkObject(value, shape.keys, {file, column});
  if ("list" in shape) return checkList(value, shape.list, {file, column});
  if (shape.holds(value)) return [];
  if (value === undefined) return [problem({file, column}, "is missing", shape.fix)];
  return [problem({file, column, value: shown(value)}, shape.message, shape.fix)];
}

function checkObject(value: unknown, keys: Readonly<Record<string, Shape>>, {file, column}: Place): Problem[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [problem({file, column}, "is not an object", `write {${Object.keys(keys).join(", ")}}`)];
  }
  const path = (key: string) => (column === null ? key : `${column}.${key}`);
  // Editors look there for what the file may hold.
  const unknown = Object.keys(value).filter((key) => !(key in keys) && key !== "$schema");
  const object = value as Readonly<Record<string, unknown>>;
  return [
    ...unknown.map((key) =>
      warning({file, column: path(key)}, "is not read by anything", suggest(key, Object.keys(keys), "take it out"))
    ),
    ...Object.entries(keys).flatMap(([key, shape]) => checkShape(object[key], shape, {file, column: path(key)}))
  ];
}

function checkList(value: unknown, shape: Shape, {file, column}: Place): Problem[] {
  if (!Array.isArray(value)) return [problem({file, column}, "is not a list", "write it in [ ]")];
  return value.flatMap((item, index) => checkShape(item, shape, {file, column: `${column ?? ""}[${index}]`}));
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
