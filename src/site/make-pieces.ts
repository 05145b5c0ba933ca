import {existsSync} from "node:fs";
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {catalog} from "../charts/catalog.js";
import {checkLexiconRules} from "../cli/lexicon/check-lexicon.js";
import type {AnyTables} from "../cli/whatif/compare-tables.js";
import {checkData} from "../corpus/check.js";
import {loadDataTables} from "../corpus/data-tables.js";
import {DataError, isError} from "../corpus/problem.js";
import {readReference} from "../corpus/reference.js";
import {type PipelineResult, runPipeline} from "../pipeline.js";
import {figureDrawer, type StoryFile, shownFiles, writeFiles} from "../story/write-story.js";
import {codebookTables} from "../tables/codebook.js";
import {sourceMeanings} from "../tables/schemas/sources.js";
import {tablePaths} from "../tables/table-files.js";
import {type BrokenOnPage, judgePages} from "./judge-pages.js";
import {figuresIn, movesSince, movesWithFigures} from "./moves-since.js";
import {addMenus, chartOffer, menusOf, stepOffer, withMenus, writeOffers} from "./offer-charts.js";
import {eachUnlessStopped} from "./unless-stopped.js";
import {writeStages} from "./write-stages.js";

/** What the pipeline found, as `npm start` tells it. */
export interface Findings {
  texts: number;
  contacts: number;
  exclusions: number;
  warnings: string[];
  /** Claims that are not what was accepted, a line each. */
  changedClaims: string[];
  /** Sentences of the pages that can no longer be said. */
  broken: BrokenOnPage[];
  /** What moved in the tables since pieces were last made in the same folder, in one line; empty where nothing did. */
  moved: string;
}

/**
 * Runs the pipeline and puts into `buildDir` what the pages are made of: the pieces of the story and `published.json`, the
 * names of the files that the data loader publishes.
 *
 * @throws what is wrong in `dataDir`, every fault with its place and the way out
 */
export async function makePieces(dataDir: string, buildDir: string): Promise<Findings> {
  const at = {data: dataDir, build: buildDir};
  const {result, findings} = await shown(at);
  await writeFigures(result, at);
  await writeRest(result, at);
  return findings;
}

/** The same without the pieces that only other pages than the story show, for who waits for one. Throws as `makePieces` does. */
export async function makeShown(dataDir: string, buildDir: string): Promise<Findings> {
  return (await shown({data: dataDir, build: buildDir})).findings;
}

/**
 * What `makeShown` has left out and the page of the record shows. Gives what that found moved once more, with the figures that
 * are not what they were. Throws as `makePieces` does, and the signal's reason where it is stopped.
 */
export async function makeFigures(dataDir: string, buildDir: string, signal?: AbortSignal): Promise<string> {
  const result = runOrTell(dataDir);
  const before = await figuresIn(buildDir);
  await writeFigures(result, {data: dataDir, build: buildDir, signal});
  return movesWithFigures(before, buildDir);
}

/** What is made last of all, each for a page of its own. Throws as `makeFigures` does. */
export async function makeRest(dataDir: string, buildDir: string, signal?: AbortSignal): Promise<void> {
  await writeRest(runOrTell(dataDir), {data: dataDir, build: buildDir, signal});
}

type At = {data: string; build: string; signal?: AbortSignal | undefined};

async function shown(at: At): Promise<{result: PipelineResult; findings: Findings}> {
  const result = runOrTell(at.data);
  await mkdir(at.build, {recursive: true});
  const site = {...result.site, base_url: process.env.SITE_URL ?? result.site.base_url};
  const codebook = {tables: codebookTables(), sources: sourceMeanings};
  await writeFiles(shownFiles({...result, site, codebook, ...(await besides(at.data))}), at.build);
  await addMenus(menusOf(await stepOffer(result, at)), join(at.build, "blocks"));
  const published = [...tablePaths(), "datapackage.json"].sort();
  await writeFile(join(at.build, "published.json"), JSON.stringify(published));
  const {texts, textTables: tables, warnings, changedClaims} = result;
  const findings: Findings = {
    texts: texts.length,
    contacts: tables.contacts.length,
    exclusions: tables.exclusions.length,
    warnings,
    changedClaims,
    broken: judgePages(join(at.data, "..", "src"), at.build),
    moved: movesSince(result.tables as unknown as AnyTables, at.build)
  };
  return {result, findings};
}

/** All of them or, where it is stopped, none. */
async function writeFigures(result: PipelineResult, {build, signal}: At): Promise<void> {
  const menus = menusOf(await chartOffer(result, signal));
  const draw = figureDrawer(result);
  const files: StoryFile[] = [];
  await eachUnlessStopped(catalog, (entry) => files.push(draw(entry)), signal);
  await writeFiles(
    files.map(({path, text}) => ({path, text: withMenus(text, menus)})),
    build
  );
}

async function writeRest(result: PipelineResult, {signal, ...at}: At): Promise<void> {
  await writeOffers(result, at, signal);
  await writeStages(result, at);
}

/** The pipeline stops at the first file it cannot use, or in the grammar's own words: one wants all faults at once, by file and row. */
function runOrTell(dataDir: string): PipelineResult {
  try {
    return runPipeline({dataDir});
  } catch (error) {
    const problems = [...checkData(dataDir), ...checkLexiconRules(loadDataTables(dataDir))].filter(isError);
    throw problems.length > 0 ? new DataError(problems) : error;
  }
}

/** What the story needs beside the tables: its own prose, where there is any, and what the rows of the record are about. */
async function besides(dataDir: string) {
  const story = join(dataDir, "..", "src", "index.md");
  const {record} = readReference(dataDir);
  const recordTopics = new Map(record.map(({record_id, topics}) => [record_id, topics]));
  return {recordTopics, ...(existsSync(story) ? {prose: await readFile(story, "utf8")} : {})};
}
