import {DataError, problem} from "./problem.js";
import {readText} from "./read-text.js";
import {shownPath} from "./shown-path.js";

/** A JSON file's value. Throws a `DataError` with the line it stops being JSON on. */
export function readJson(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    const row = lineOf(text, error);
    throw new DataError([
      problem(
        {file: shownPath(path), row},
        "is not JSON from here on",
        "check its commas, quotation marks and brackets"
      )
    ]);
  }
}

/** The engine gives the place only inside its message, and none at the end of the text. */
function lineOf(text: string, error: unknown): number {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return text.slice(0, position === undefined ? text.length : Number(position)).split("\n").length;
}
