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
  // The bundler has a process of its own: begun first, it works while the pieces are made.
  const scripts = bundleScripts(join(at.made, "js"));
  const [findings] = await Promise.all([makePieces(at.data, at.build), seedVersions(at.cache), scripts]);
  await cutFonts(at);
  return findings;
}

/** Cuts the fonts to the letters of the pieces and the pages' sources. */
export async function cutFonts(at: Folders = folders): Promise<void> {
  await subsetFonts(join(at.made, "fonts"), await glyphsOf([at.build, join(projectDir, "src")]));
}
