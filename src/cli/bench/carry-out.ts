import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {type Block, patched} from "./recipes.js";

/**
 * Carries out blocks of a recipe in a copy of the project: diffs applied, folders copied under other ids, files written.
 * Gives what takes all of it back.
 */
export function carryOut(root: string, blocks: readonly Block[]): () => void {
  const undo = blocks.map((block) => (block.kind === "copy" ? copyFolders(root, block) : write(root, block)));
  return () => {
    for (const back of undo.reverse()) back();
  };
}

function write(root: string, block: Block): () => void {
  const path = join(root, block.path);
  const before = existsSync(path) ? readFileSync(path, "utf8") : null;
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, block.kind === "diff" ? patched(before ?? "", block) : `${block.lines.join("\n")}\n`);
  return () => (before === null ? rmSync(path) : writeFileSync(path, before));
}

/** Each line says what is copied, to where, how its ids begin and how those of the copy do. */
function copyFolders(root: string, {lines}: Block): () => void {
  const made = lines.map((line) => {
    const [from = "", to = "", before = "", after = ""] = line.split(" ");
    const folder = join(root, to);
    cpSync(join(root, from), folder, {recursive: true});
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".csv"))) {
      const path = join(folder, file);
      writeFileSync(path, readFileSync(path, "utf8").replaceAll(new RegExp(`^${before}`, "gm"), after));
    }
    return folder;
  });
  return () => {
    for (const folder of made) rmSync(folder, {recursive: true});
  };
}
