import {rm} from "node:fs/promises";
import {join} from "node:path";
import {reachable, readSiteTree, type SiteTree} from "./site-tree.js";

/** Removes what Framework made for pages with cells where no page that is published needs it. Addresses without a leading
 * underscore are promises to others and stay, reached or not. Gives the tree as it is then. */
export async function dropUnreached(dir: string): Promise<SiteTree> {
  const tree = await readSiteTree(dir);
  const promised = [...tree.files].filter((file) => !file.startsWith("_"));
  const reached = reachable(tree, promised, {onDemand: true});
  for (const file of tree.files) if (!reached.has(file)) await rm(join(dir, file));
  return {dir, files: reached, references: new Map([...tree.references].filter(([file]) => reached.has(file)))};
}
