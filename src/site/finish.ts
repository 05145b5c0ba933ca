import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {overweight, type Weight, weighTree} from "./budgets.js";
import {compressTree} from "./compress.js";
import {dropUnreached} from "./drop-unreached.js";
import {findFaults} from "./find-faults.js";
import {finishPage} from "./finish-page.js";
import {readSiteTree} from "./site-tree.js";
import {treeFiles} from "./tree-files.js";

export interface SiteOptions {
  language: string;
  baseUrl: string | null;
  /** Writes what belongs to the site and is no page of Framework's. */
  publish?: (dir: string) => Promise<void>;
}

/**
 * Turns what Framework rendered into what is published, in place, and weighs it.
 *
 * @throws one error with a line for every fault: error boxes, dead links, foreign hosts, broken budgets
 */
export async function finishSite(dir: string, {language, baseUrl, publish}: SiteOptions): Promise<Weight[]> {
  const files = await treeFiles(dir);
  for (const path of files.filter((file) => file.endsWith(".html"))) {
    const file = join(dir, path);
    const html = await readFile(file, "utf8");
    await writeFile(file, finishPage(html, {language, baseUrl, path, published: (name) => hashed(name, files)}));
  }
  await writeFile(join(dir, "robots.txt"), "User-agent: *\nAllow: /\n");
  await publish?.(dir);
  await dropUnreached(dir);
  const tree = await readSiteTree(dir);
  const weights = await weighTree(tree);
  const faults = [...(await findFaults(tree)), ...overweight(weights)];
  if (faults.length) throw new Error(["the built site is not fit to be published:", ...faults].join("\n  "));
  await compressTree(dir);
  return weights;
}

/** Framework puts a hash before the extension of a file it attaches. */
function hashed(name: string, files: string[]): string {
  const [, stem = "", extension = ""] = /^(.*)(\.[^.]+)$/.exec(name) ?? [];
  const found = files.find((file) => file.startsWith(`_file/${stem}.`) && file.endsWith(extension));
  if (!found) throw new Error(`${name} is not in the built site; a page must attach it (a preload does)`);
  return found;
}
