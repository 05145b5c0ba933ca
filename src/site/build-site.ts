import {copyFile, readdir, rename, rm} from "node:fs/promises";
import {join} from "node:path";
import {type About, readAbout} from "./about.js";
import type {Weight} from "./budgets.js";
import {compressTree} from "./compress.js";
import {fillTree} from "./fill-pieces.js";
import {finishSite} from "./finish.js";
import {folders} from "./folders.js";
import {makeFresh} from "./fresh.js";
import {brokenLine} from "./judge-pages.js";
import type {Findings} from "./make-pieces.js";
import {publishInto} from "./publish-into.js";
import {runFrameworkBuild} from "./run-framework.js";

export interface Built extends Findings {
  seconds: number;
  weights: Weight[];
  /** The address the site will have, or null. */
  baseUrl: string | null;
}

/**
 * Builds the site into `dist/`, always from nothing and without a network. `dist/` is replaced only by a site that is
 * whole; when anything is wrong it stays as it was. A sentence that can no longer be said gives way to its softer one with a
 * warning; with `strict` it stops the build, as does a claim nobody has accepted.
 */
export async function buildSite({strict = false}: {strict?: boolean} = {}): Promise<Built> {
  const start = performance.now();
  const findings = await makeFresh();
  const {warn, refuse} = unsaid(findings, strict);
  if (refuse.length > 0) throw new Error(refuse.join("\n"));
  for (const line of warn) console.warn(line);
  const about = readAbout(folders.data);
  await Promise.all([runFrameworkBuild(), makeEmbeds(about)]);
  await fillTree(folders.site, folders.build);
  await copyFile(join(folders.build, "receipts.json"), join(folders.site, "receipts.json"));
  const weights = await finishSite(folders.site, about, (dir) => moveInto(dir, embeds));
  await rm(folders.dist, {recursive: true, force: true});
  await rename(folders.site, folders.dist);
  return {...findings, weights, baseUrl: about.baseUrl, seconds: (performance.now() - start) / 1000};
}

const embeds = join(folders.build, "embeds");

/** Framework keeps one processor busy in a process of its own; meanwhile the embeds are made, and compressed, in this one. */
async function makeEmbeds(about: About): Promise<void> {
  await publishInto(embeds, about);
  await compressTree(embeds);
}

async function moveInto(dir: string, from: string): Promise<void> {
  for (const name of await readdir(from)) await rename(join(from, name), join(dir, name));
}

/**
 * What the story said and cannot say any more, a line each: sentences whose claims or facts are gone, and claims that are
 * not what was accepted. A softer sentence stands in for the first, so that a correction can be published at once.
 */
export function unsaid({broken, changedClaims}: Pick<Findings, "broken" | "changedClaims">, strict: boolean) {
  const accept = changedClaims.length === 0 ? [] : ["if the claims are right so, accept them with `npm run accept`"];
  const warn = [...broken.map(brokenLine), ...changedClaims, ...accept];
  return {warn, refuse: strict ? warn : broken.filter(({soft}) => soft === null).map(brokenLine)};
}
