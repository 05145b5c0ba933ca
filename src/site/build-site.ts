import {copyFile, readdir, rename, rm} from "node:fs/promises";
import {join} from "node:path";
import {type About, readAbout} from "./about.js";
import type {Weight} from "./budgets.js";
import {compressTree} from "./compress.js";
import {finishSite} from "./finish.js";
import {folders} from "./folders.js";
import {makeFresh} from "./fresh.js";
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
 * whole; when anything is wrong it stays as it was.
 */
export async function buildSite(): Promise<Built> {
  const start = performance.now();
  const findings = await makeFresh();
  refuseChanged(findings.changedClaims);
  const about = readAbout(folders.data);
  await Promise.all([runFrameworkBuild(), makeEmbeds(about)]);
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

/** A sentence the story makes must not change unseen. */
function refuseChanged(claims: readonly string[]): void {
  if (claims.length > 0) throw new Error(`${claims.join("\n")}\nif that is right, accept it with \`npm run accept\``);
}
