import {readdir} from "node:fs/promises";
import {join, relative, sep} from "node:path";

/** Every file under `dir`, relative to it, with forward slashes, in a fixed order. */
export async function treeFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** The site without its compressed doubles, which hold nothing of their own. */
export const withoutCompressed = (files: string[]): string[] => files.filter((file) => !/\.(br|gz)$/.test(file));
