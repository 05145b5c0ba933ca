import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";

// Always there, so that a figure redrawn in the browser never lacks a letter, a digit or an arrow.
const ascii = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i)).join("");
const typographic = "\u00a0“”‘’–—…·×½§©→←↑↓▲▼−";

/** Every character that can come to stand on a page: in its Markdown, in the pieces and rows made for it, and the usual ones. */
export async function glyphsOf(dirs: string[]): Promise<string> {
  const found = new Set(ascii + typographic);
  for (const dir of dirs) {
    for (const entry of await readdir(dir, {recursive: true, withFileTypes: true})) {
      if (!entry.isFile() || !/\.(md|html|json)$/.test(entry.name) || /made|\.observablehq|site/.test(entry.parentPath))
        continue;
      for (const char of await readFile(join(entry.parentPath, entry.name), "utf8")) found.add(char);
    }
  }
  return [...found]
    .filter((char) => char >= " ")
    .sort()
    .join("");
}
