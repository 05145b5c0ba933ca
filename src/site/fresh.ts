import {mkdir, rm} from "node:fs/promises";
import {join} from "node:path";
import {bundleScripts} from "./bundle-scripts.js";
import {type Folders, folders, projectDir} from "./folders.js";
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
export async function makeFresh(at: Folders = folders): Promise<Findings> {
  await Promise.all([at.build, at.made, at.cache].map((dir) => rm(dir, {recursive: true, force: true})));
  await mkdir(at.build, {recursive: true});
  const findings = await makePieces(at.data, at.build);
  await Promise.all([seedVersions(at.cache), bundleScripts(join(at.made, "js")), cutFonts(at)]);
  return findings;
}

export async function cutFonts(at: Folders = folders): Promise<void> {
  await subsetFonts(join(at.made, "fonts"), await glyphsOf([at.build, join(projectDir, "src")]));
}
