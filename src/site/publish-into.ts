import {readFile} from "node:fs/promises";
import {basename, join} from "node:path";
import type {Publication} from "../embed/described.js";
import {type PublishInput, publishEmbeds} from "../embed/publish.js";
import {type PipelineResult, runPipeline} from "../pipeline.js";
import {type Folders, folders, projectDir} from "./folders.js";
import {glyphsOf} from "./glyphs.js";
import {writeRasterFonts} from "./raster-fonts.js";
import {readSteps} from "./read-steps.js";

export interface Stand {
  language: string;
  baseUrl: string | null;
}

// What the files of `raster-fonts` are called in a picture; the cut for reading sizes stands in none.
const faces = new Map([
  ["sans-400.ttf", {family: "Source Sans 3", weight: 400}],
  ["sans-600.ttf", {family: "Source Sans 3", weight: 600}],
  ["display-600.ttf", {family: "Source Serif 4", weight: 600}]
] as const);

/** Writes every chart's embeds into a site that is being finished. The pipeline's memo makes this cheap after a build's start. */
export async function publishInto(dir: string, stand: Stand, at: Folders = folders): Promise<void> {
  await publishEmbeds(dir, await gather(stand, at));
}

async function gather({language, baseUrl}: Stand, at: Folders): Promise<PublishInput> {
  const {tables, textTables, dyad, site, labels, languages} = runPipeline({dataDir: at.data});
  const files = await writeRasterFonts(join(at.build, "fonts"), await glyphsOf([at.build, join(projectDir, "src")]));
  return {
    tables,
    textTables,
    dyad,
    labels,
    languages,
    css: await readFile(join(projectDir, "src", "style", "tokens.css"), "utf8"),
    faces: files.flatMap((file) => {
      const face = faces.get(basename(file) as "sans-400.ttf");
      return face === undefined ? [] : [{...face, file}];
    }),
    steps: await readSteps(at),
    publication: publicationOf({dyad, site}, {language, baseUrl})
  };
}

/** Who publishes, as pictures, citations and snippets say it. */
export function publicationOf({dyad, site}: Pick<PipelineResult, "dyad" | "site">, stand: Stand): Publication {
  const {publisher, byline, licences} = site;
  return {title: dyad.title, publisher, byline, licence: licences.data, ...stand};
}
