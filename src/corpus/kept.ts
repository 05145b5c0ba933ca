import crypto, {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {stampOf} from "./read-once.js";

/** What a file keeps, else what `make` gives, which is then kept there where that is worth it. */
export function kept<T>(file: string, make: () => T, isWorth: (result: T) => boolean = () => true): T {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as T;
  const result = make();
  if (isWorth(result)) writeKept(file, result);
  return result;
}

/**
 * For each key, a hash, what a folder keeps under it, else what `make` gives, which is then kept there. Many share a file: to open
 * ten thousand takes longer than to read what is in them.
 */
export function keptEach<T>(folder: string, keys: readonly string[], make: (place: number) => T): T[] {
  const files = new Map<string, Record<string, T>>();
  const changed = new Map<string, string[]>();
  const found = keys.map((key, place) => {
    const file = join(folder, `${key.slice(0, 2)}.json`);
    const known =
      files.get(file) ?? (existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, T>) : {});
    files.set(file, known);
    const before = known[key];
    if (before !== undefined) return before;
    const made = make(place);
    known[key] = made;
    changed.set(file, []);
    return made;
  });
  for (const key of keys) changed.get(join(folder, `${key.slice(0, 2)}.json`))?.push(key);
  // What nobody asked for any more goes with the next writing.
  for (const [file, own] of changed)
    writeKept(file, Object.fromEntries(own.map((key) => [key, files.get(file)?.[key]])));
  return found;
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
