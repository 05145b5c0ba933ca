import {readdir, readFile} from "node:fs/promises";
import {join, relative, sep} from "node:path";

// Always there, so that a figure redrawn in the browser never lacks a letter, a digit or an arrow.
const ascii = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i)).join("");
const typographic = "\u00a0“”‘’–—…·×½§©→←↑↓▲▼−";

// What earlier steps keep for themselves; no reader sees it.
const unseen = new Set(["made", ".observablehq", "site", "embeds", "memo", "dev"]);

/** Every character that can come to stand on a page: in its Markdown, in the pieces and rows made for it, and the usual ones. */
export async function glyphsOf(dirs: string[]): Promise<string> {
  const found = new Set(ascii + typographic);
  for (const file of (await Promise.all(dirs.map(pageFiles))).flat()) {
    for (const char of await readFile(file, "utf8")) found.add(char);
  }
  return [...found]
    .filter((char) => char >= " ")
    .sort()
    .join("");
}

async function pageFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile() && /\.(md|html|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !unseen.has(relative(dir, file).split(sep)[0] ?? ""));
}
