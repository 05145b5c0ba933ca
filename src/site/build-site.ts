import {copyFile, readFile, rename, rm} from "node:fs/promises";
import {join} from "node:path";
import type {Weight} from "./budgets.js";
import {finishSite} from "./finish.js";
import {folders} from "./folders.js";
import {makeFresh} from "./fresh.js";
import type {Findings} from "./make-pieces.js";
import {publishInto, type Stand} from "./publish-into.js";
import {runFrameworkBuild} from "./run-framework.js";

export interface Built extends Findings {
  seconds: number;
  weights: Weight[];
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
  const stand = await standOfSite();
  const weights = await finishSite(folders.site, {...stand, publish: (dir) => publishInto(dir, stand)});
  await rm(folders.dist, {recursive: true, force: true});
  await rename(folders.site, folders.dist);
  return {...findings, weights, seconds: (performance.now() - start) / 1000};
}

/** A sentence the story makes must not change unseen. */
function refuseChanged(claims: readonly string[]): void {
  if (claims.length > 0) throw new Error(`${claims.join("\n")}\nif that is right, accept it with \`npm run accept\``);
}

async function standOfSite(): Promise<Stand> {
  const site = JSON.parse(await readFile(join(folders.data, "site.json"), "utf8")) as {
    language?: string;
    base_url?: string | null;
  };
  const url = process.env.SITE_URL ?? site.base_url;
  return {language: site.language ?? "en", baseUrl: url ? url.replace(/\/+$/, "") : null};
}
