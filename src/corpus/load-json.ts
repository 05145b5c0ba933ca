import {jsonLines, lineOfPath} from "./json-lines.js";
import {attempt, isError, type Problem} from "./problem.js";
import {readJson} from "./read-json.js";
import {readText} from "./read-text.js";
import {checkShape, type Shape} from "./shape.js";
import {shownPath} from "./shown-path.js";

/** A JSON file by its shape. */
export interface LoadedJson<Value> {
  /** Null where it cannot be used at all. */
  value: Value | null;
  problems: Problem[];
  /** The same problem with the line of the file that its key stands on. */
  withLine: (problem: Problem) => Problem;
}

/** A JSON file's value if it has the shape, and what is wrong with it, by line and key. */
export function loadJson<Value>(path: string, shape: Shape): LoadedJson<Value> {
  const {value, problems: unread} = attempt(() => ({json: readJson(path), lines: jsonLines(readText(path))}));
  if (value === null) return {value: null, problems: [...unread], withLine: (problem) => problem};
  const withLine = (problem: Problem) => ({...problem, row: lineOfPath(value.lines, problem.column ?? "")});
  const problems = checkShape(value.json, shape, {file: shownPath(path), column: null}).map(withLine);
  return {value: problems.some(isError) ? null : (withoutSchema(value.json) as Value), problems, withLine};
}

/** Where a file's schema lies is for editors, not for readers of its value. */
function withoutSchema(json: unknown): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  const {$schema: _, ...rest} = json as Readonly<Record<string, unknown>>;
  return rest;
}
