import crypto, {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {stampOf} from "./read-once.js";

/** What a file keeps, else what `make` gives, which is then kept there. */
export function kept<T>(file: string, make: () => T): T {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as T;
  const result = make();
  writeKept(file, result);
  return result;
}

/** What a file keeps under this key, else what `make` gives, which takes the place of what was kept under another. */
export function keptUnder<T>(file: string, key: string, make: () => T): T {
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as {key: string; result: T}) : null;
  if (known?.key === key) return known.result;
  const result = make();
  writeKept(file, {key, result});
  return result;
}

/** The SHA-256 of a text as UTF-8, in hexadecimal. */
export function hashOf(text: string): string {
  return hashAtOnce ? hashAtOnce("sha256", text) : createHash("sha256").update(text).digest("hex");
}

/** Twice as fast, and not in every version of Node that this runs on. */
const hashAtOnce = crypto.hash as typeof crypto.hash | undefined;

/** A hash of every file under the paths, by name and content. */
export function fingerprint(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths)
    for (const file of filesUnder(path)) {
      const bytes = readFileSync(file);
      hash.update(`${relative(path, file)}\0${bytes.byteLength}\0`).update(bytes);
    }
  return hash.digest("hex");
}

/** What changes whenever a file in a folder is written, comes, goes or is renamed. Costs less than reading all of them. */
export function stampsUnder(dir: string): string {
  return filesUnder(dir)
    .map((file) => `${relative(dir, file)} ${stampOf(file)}`)
    .join("\n");
}

/** Written aside and moved, so that nobody reads half of it. */
function writeKept(file: string, value: unknown): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(value));
  renameSync(`${file}.${process.pid}`, file);
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name)).sort();
}
