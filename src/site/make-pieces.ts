import {existsSync} from "node:fs";
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {checkLexiconRules} from "../cli/lexicon/check-lexicon.js";
import type {AnyTables} from "../cli/whatif/compare-tables.js";
import {checkData} from "../corpus/check.js";
import {loadDataTables} from "../corpus/data-tables.js";
import {DataError, isError} from "../corpus/problem.js";
import {readReference} from "../corpus/reference.js";
import {type PipelineResult, runPipeline} from "../pipeline.js";
import {writeStory} from "../story/write-story.js";
import {codebookTables} from "../tables/codebook.js";
import {sourceMeanings} from "../tables/schemas/sources.js";
import {tablePaths} from "../tables/table-files.js";
import {type BrokenOnPage, judgePages} from "./judge-pages.js";
import {movesSince, rememberPieces} from "./moves-since.js";
import {addMenus, type Offer, offerOf, writeOffers} from "./offer-charts.js";
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
  /** What moved since pieces were last made in the same folder, in one line; empty where nothing did. */
  moved: string;
}

/**
 * Runs the pipeline and puts into `buildDir` what the pages are made of: the pieces of the story and `published.json`, the
 * names of the files that the data loader publishes.
 *
 * @throws what is wrong in `dataDir`, every fault with its place and the way out
 */
export async function makePieces(dataDir: string, buildDir: string): Promise<Findings> {
  const {result, offer, findings} = await shown(dataDir, buildDir);
  await addRest(result, offer, {data: dataDir, build: buildDir});
  return findings;
}

/** The same without the pieces that no page of the story shows, for who waits for one. Throws as `makePieces` does. */
export async function makeShown(dataDir: string, buildDir: string): Promise<Findings> {
  return (await shown(dataDir, buildDir)).findings;
}

/** What `makeShown` has left out, as `needsRest` knows it. Throws as `makePieces` does, and the signal's reason where it is stopped. */
export async function makeRest(dataDir: string, buildDir: string, signal?: AbortSignal): Promise<void> {
  const at = {data: dataDir, build: buildDir};
  const result = runOrTell(dataDir);
  await addRest(result, await offerOf(result, at), {...at, signal});
}

type RestAt = {data: string; build: string; signal?: AbortSignal | undefined};

async function addRest(result: PipelineResult, offer: Offer, {signal, ...at}: RestAt): Promise<void> {
  await writeOffers(offer, at, signal);
  await writeStages(result, at);
}

async function shown(dataDir: string, buildDir: string) {
  const result = runOrTell(dataDir);
  const before = await rememberPieces(buildDir);
  await mkdir(buildDir, {recursive: true});
  const site = {...result.site, base_url: process.env.SITE_URL ?? result.site.base_url};
  const codebook = {tables: codebookTables(), sources: sourceMeanings};
  await writeStory({...result, site, codebook, ...(await besides(dataDir))}, buildDir);
  const offer = await offerOf(result, {build: buildDir, data: dataDir});
  await addMenus(offer, {build: buildDir, data: dataDir});
  const published = [...tablePaths(), "datapackage.json"].sort();
  await writeFile(join(buildDir, "published.json"), JSON.stringify(published));
  const {texts, textTables: tables, warnings, changedClaims} = result;
  const findings: Findings = {
    texts: texts.length,
    contacts: tables.contacts.length,
    exclusions: tables.exclusions.length,
    warnings,
    changedClaims,
    broken: judgePages(join(dataDir, "..", "src"), buildDir),
    moved: await movesSince(before, result.tables as unknown as AnyTables, buildDir)
  };
  return {result, offer, findings};
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
