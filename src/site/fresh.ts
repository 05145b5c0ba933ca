import {mkdir, rm} from "node:fs/promises";
import {join} from "node:path";
import {bundleScripts} from "./bundle-scripts.js";
import {folders, projectDir} from "./folders.js";
import {glyphsOf} from "./glyphs.js";
import {type Findings, makePieces} from "./make-pieces.js";
import {seedVersions} from "./seed-versions.js";
import {subsetFonts} from "./subset-fonts.js";

/**
 * Makes everything the pages are made of, from nothing: no table, picture, script or font of an earlier run survives, so a
 * page cannot show what the evidence no longer says.
 *
 * @throws what the pipeline finds wrong in `data/`
 */
export async function makeFresh(): Promise<Findings> {
  await Promise.all([folders.build, folders.made, folders.cache].map((dir) => rm(dir, {recursive: true, force: true})));
  await mkdir(folders.build, {recursive: true});
  const findings = await makePieces(folders.data, folders.build);
  await Promise.all([seedVersions(folders.cache), bundleScripts(join(folders.made, "js")), cutFonts()]);
  return findings;
}

export async function cutFonts(): Promise<void> {
  await subsetFonts(join(folders.made, "fonts"), await glyphsOf([folders.build, join(projectDir, "src")]));
}
