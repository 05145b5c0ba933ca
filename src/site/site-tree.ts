import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {type References, referencesOf, resolveReference, servedFile} from "./references.js";
import {treeFiles, withoutCompressed} from "./tree-files.js";

/** A published tree in memory: every file, and what each says about the others. */
export interface SiteTree {
  dir: string;
  files: ReadonlySet<string>;
  references: ReadonlyMap<string, References>;
}

/** The files of a built site, and what its pages, styles and scripts refer to. */
export async function readSiteTree(dir: string): Promise<SiteTree> {
  const files = withoutCompressed(await treeFiles(dir));
  const references = new Map<string, References>();
  for (const file of files) {
    if (/\.(html|css|js)$/.test(file))
      references.set(file, referencesOf(file, await readFile(join(dir, file), "utf8")));
  }
  return {dir, files: new Set(files), references};
}

/** Every file that `from` fetches, and what those fetch in turn; `onDemand` also follows what is fetched when called for. */
export function reachable(tree: SiteTree, from: string[], {onDemand = false} = {}): Set<string> {
  const reached = new Set<string>();
  const queue = [...from];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const found = tree.references.get(file);
    if (found)
      queue.push(
        ...[...found.loads, ...(onDemand ? [...found.onDemand, ...found.links] : [])].flatMap((r) =>
          landing(tree, file, r)
        )
      );
  }
  return reached;
}

function landing(tree: SiteTree, file: string, reference: string): string[] {
  const target = resolveReference(file, reference);
  const landed = target && servedFile(target.path, tree.files);
  return landed ? [landed] : [];
}
