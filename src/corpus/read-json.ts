import {DataError, problem} from "./problem.js";
import {readText} from "./read-text.js";
import {shownPath} from "./shown-path.js";

/** A JSON file's value. Throws a `DataError` with the line it stops being JSON on. */
export function readJson(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    const read = text.slice(0, placeOf(text, error));
    const row = read.split("\n").length;
    const value = text.split("\n")[row - 1]?.trim() || null;
    const place = {file: shownPath(path), row, column: lastKey(read), value};
    throw new DataError([
      problem(place, "is not JSON from here on", "check the commas, quotation marks and brackets here and just before")
    ]);
  }
}

/** The engine gives the place only inside its message, and none at the end of the text. */
function placeOf(text: string, error: unknown): number {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return position === undefined ? text.length : Number(position);
}

/** The key that was read last. */
function lastKey(read: string): string | null {
  return [...read.matchAll(/"([^"\\\n]*)"\s*:/g)].at(-1)?.[1] ?? null;
}
