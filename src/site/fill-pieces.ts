import {existsSync, readFileSync} from "node:fs";
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {treeFiles} from "./tree-files.js";

/** A place that the pages' Markdown leaves for a piece, e.g. `<!--piece figures/the-line-->`. */
const room = /<!--piece (\w+)\/([\w.-]+)-->/g;

/** A page with the pieces in the places left for them; `missing` says what stands where there is no such piece. */
export const fillPieces = (html: string, dir: string, missing: (folder: string, id: string) => string): string =>
  html.replace(room, (_, folder: string, id: string) => {
    const file = join(dir, folder, `${id}.html`);
    return existsSync(file) ? readFileSync(file, "utf8") : missing(folder, id);
  });

/**
 * Puts the pieces into every page of a tree that Framework has rendered. It would read each of their thousands of marks four
 * times, and change nothing but the links that lead elsewhere.
 */
export async function fillTree(dir: string, pieces: string): Promise<void> {
  for (const page of (await treeFiles(dir)).filter((file) => file.endsWith(".html"))) {
    const file = join(dir, page);
    const html = fillPieces(await readFile(file, "utf8"), pieces, (folder, id) => {
      throw new Error(`${page} needs ${folder}/${id}.html, which was not made`);
    });
    await writeFile(file, openElsewhere(html));
  }
}

/** As Framework does with links in prose. */
const openElsewhere = (html: string): string =>
  html.replace(
    /<a (?=[^>]*\bhref="https?:)(?![^>]*\btarget=)(?![^>]*\brel=)/g,
    '<a target="_blank" rel="noopener noreferrer" '
  );
