import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {csvField} from "../../corpus/csv-field.js";
import {readRecords} from "../../corpus/records.js";
import type {Metadata} from "./candidate.js";

const DIGITS = 16;

/** The name a new text gets: the next number and the start of its SHA-256. */
export function nextName(text: string, folder: string): string {
  const numbers = readdirSync(folder).map((name) => Number(/^(\d+)_/.exec(name)?.[1] ?? -1));
  const next = Math.max(-1, ...numbers) + 1;
  const digest = createHash("sha256").update(text).digest("hex").slice(0, DIGITS);
  return `${String(next).padStart(3, "0")}_${digest}.txt`;
}

/**
 * Puts a text and its row into a folder of sources: both or, where one cannot be written, neither.
 *
 * @throws that the file is there already, or what is wrong with the list
 */
export function writeSource(folder: string, file: string, {text, known}: {text: string; known: Metadata}): void {
  const path = join(folder, file);
  const list = join(folder, "sources.csv");
  if (existsSync(path)) throw new Error(`${path} is there already; give another name with --name`);
  const columns = readRecords(list)[0]?.cells ?? [];
  const cells: Readonly<Record<string, string | null>> = {file, ...known};
  const before = readFileSync(list, "utf8");
  const end = /\r?\n/.exec(before)?.[0] ?? "\n";
  const row = columns.map((column) => csvField(cells[column] ?? "")).join(",");
  writeFileSync(path, text);
  try {
    writeFileSync(`${list}.part`, `${before}${/\n$/.test(before) ? "" : end}${row}${end}`);
    renameSync(`${list}.part`, list);
  } catch (error) {
    rmSync(path);
    throw error;
  }
}
