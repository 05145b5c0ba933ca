import {readFileSync, statSync} from "node:fs";
import {DataError, problem} from "./problem.js";
import {shownPath} from "./shown-path.js";

/** 20 MB: far beyond any news text, near enough to notice a wrong file. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/**
 * A file's text. It must be UTF-8, not blank and at most 20 MB, else a `DataError` says so. A byte order mark is
 * no part of the text: offset 0 is what follows it. Everything else stays as it is, line ends included.
 */
export function readText(path: string): string {
  const file = shownPath(path);
  const stat = statSync(path, {throwIfNoEntry: false});
  if (!stat?.isFile()) throw new DataError([problem({file}, "is missing", "put the file there")]);
  if (stat.size > LARGEST_FILE) {
    const size = (stat.size / 1024 / 1024).toFixed(1);
    throw new DataError([problem({file}, `is ${size} MB, over the limit of 20 MB`, "split it or take it out")]);
  }
  const text = decode(readFileSync(path), file);
  if (text.trim() === "") throw new DataError([problem({file}, "is empty", "fill it or take it out")]);
  return text;
}

function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    const {row, value} = firstBadLine(bytes);
    throw new DataError([problem({file, row, value}, "is not UTF-8 from here on", "save the file again as UTF-8")]);
  }
}

/** The first line that does not decode: no byte of a UTF-8 sequence is a line feed, so lines can be tried alone. */
function firstBadLine(bytes: Buffer): {row: number; value: string} {
  const decoder = new TextDecoder("utf-8", {fatal: true});
  for (let start = 0, row = 1; ; row += 1) {
    const found = bytes.indexOf(0x0a, start);
    const line = bytes.subarray(start, found === -1 ? bytes.length : found);
    try {
      decoder.decode(line);
    } catch {
      return {row, value: wordAtFault(line)};
    }
    if (found === -1) return {row, value: ""};
    start = found + 1;
  }
}

/** The word whose letters do not decode, as far as they do. */
function wordAtFault(line: Buffer): string {
  const words = new TextDecoder("utf-8").decode(line).split(/[\s,;|]+/);
  return words.find((word) => word.includes("\ufffd")) ?? "";
}
