import {copyFile, rename, rm} from "node:fs/promises";
import {join} from "node:path";
import {readAbout} from "./about.js";
import type {Weight} from "./budgets.js";
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
  await runFrameworkBuild();
  await copyFile(join(folders.build, "receipts.json"), join(folders.site, "receipts.json"));
  const about = readAbout(folders.data);
  const weights = await finishSite(folders.site, about, (dir) => publishInto(dir, about));
  await rm(folders.dist, {recursive: true, force: true});
  await rename(folders.site, folders.dist);
  return {...findings, weights, baseUrl: about.baseUrl, seconds: (performance.now() - start) / 1000};
}

/** A sentence the story makes must not change unseen. */
function refuseChanged(claims: readonly string[]): void {
  if (claims.length > 0) throw new Error(`${claims.join("\n")}\nif that is right, accept it with \`npm run accept\``);
}
