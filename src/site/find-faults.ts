import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {resolveReference, servedFile} from "./references.js";
import type {SiteTree} from "./site-tree.js";

/**
 * What would make a published tree a broken site although the build was green: error boxes baked into a page, links and
 * files that are not there, ids that stand twice, anything fetched from another host. One plain line each; none is a sound tree.
 */
export async function findFaults(tree: SiteTree): Promise<string[]> {
  return [...(await errorNodes(tree)), ...deadReferences(tree), ...doubleIds(tree), ...foreignHosts(tree)];
}

async function errorNodes({dir, files}: SiteTree): Promise<string[]> {
  const faults: string[] = [];
  for (const file of files) {
    if (!file.endsWith(".html")) continue;
    const [, message] = /observablehq--error[^>]*>([^<]*)/.exec(await readFile(join(dir, file), "utf8")) ?? [];
    if (message !== undefined) faults.push(`${file}: an error was rendered into the page: ${message.trim()}`);
  }
  return faults;
}

function deadReferences(tree: SiteTree): string[] {
  const faults: string[] = [];
  for (const [file, {loads, onDemand, links}] of tree.references) {
    // Framework's own scripts name packages and parts of its library that only pages that use them fetch; ours use none.
    const wanted = [...loads, ...onDemand, ...links].filter(
      (r) => !(file.startsWith("_observablehq/") && /_npm\/|^\.\/stdlib\//.test(r))
    );
    for (const reference of new Set(wanted)) {
      const fault = deadReference(tree, file, reference);
      if (fault) faults.push(`${file}: ${fault}`);
    }
  }
  return faults;
}

function deadReference(tree: SiteTree, file: string, reference: string): string | null {
  const target = resolveReference(file === "404.html" ? "index.html" : file, reference);
  if (!target) return null;
  const landed = servedFile(target.path, tree.files);
  if (!landed) return `"${reference}" leads nowhere`;
  if (!target.fragment || !landed.endsWith(".html")) return null;
  return tree.references.get(landed)?.ids.includes(target.fragment)
    ? null
    : `"${reference}": ${landed} has no #${target.fragment}`;
}

function doubleIds({references}: SiteTree): string[] {
  return [...references].flatMap(([file, {ids}]) => {
    const doubles = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
    return [...doubles].map((id) => `${file}: two elements have the id "${id}"`);
  });
}

function foreignHosts(tree: SiteTree): string[] {
  return [...tree.references].flatMap(([file, {loads, onDemand}]) =>
    [...loads, ...onDemand]
      .filter((r) => /^(https?:)?\/\//i.test(r))
      .map((r) => `${file}: loads from another host: ${r}`)
  );
}
