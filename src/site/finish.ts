import {readFileSync} from "node:fs";
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {CorrectionRow} from "../tables/rows.js";
import {type About, publishedResources, publishedTable} from "./about.js";
import {overweight, type Weight, weighTree} from "./budgets.js";
import {compressTree} from "./compress.js";
import {correctionsFeed} from "./corrections-feed.js";
import {type Card, summaryOf} from "./describe-page.js";
import {dropUnreached} from "./drop-unreached.js";
import {findFaults} from "./find-faults.js";
import {finishPage} from "./finish-page.js";
import {holdPictures} from "./hold-pictures.js";
import {inlineStyle} from "./inline-style.js";
import {robots, sitemap} from "./sitemap.js";
import {type StepPage, stepPages} from "./step-pages.js";
import {treeFiles} from "./tree-files.js";
import {writePictures} from "./write-pictures.js";

/** Writes into a tree what belongs to the site and is no page of Framework's. */
export type Publish = (dir: string) => Promise<void>;

/**
 * Turns what Framework rendered into what is published, in place, and weighs it.
 *
 * @throws one error with a line for every fault: error boxes, dead links, foreign hosts, broken budgets
 */
export async function finishSite(dir: string, about: About, publish?: Publish): Promise<Weight[]> {
  const steps = await writeStepPages(dir);
  const files = await treeFiles(dir);
  const pages = files.filter((file) => file.endsWith(".html"));
  const cards = await drawCards(dir, about, steps);
  const [resources, ours] = [publishedResources(dir), cards.get(story) ?? null];
  for (const path of pages) {
    const file = join(dir, path);
    const description = {about, resources, card: cards.get(path) ?? ours};
    const context = {language: about.language, description, path, published: (name: string) => hashed(name, files)};
    const html = finishPage(await readFile(file, "utf8"), context);
    await writeFile(file, path === story ? quickened(html, dir) : html);
  }
  await writeAround(dir, pages, about);
  await publish?.(dir);
  const tree = await dropUnreached(dir);
  const weights = await weighTree(tree);
  const faults = [...(await findFaults(tree)), ...overweight(weights)];
  if (faults.length) throw new Error(["the built site is not fit to be published:", ...faults].join("\n  "));
  await compressTree(dir);
  return weights;
}

const story = "index.html";

/** The page that strangers land on is made to be there soonest. */
const quickened = (html: string, dir: string): string =>
  holdPictures(inlineStyle(html, (address) => readFileSync(join(dir, address), "utf8")));

/** Every step of the story as a page of its own. */
async function writeStepPages(dir: string): Promise<StepPage[]> {
  const html = await readFile(join(dir, story), "utf8").catch(() => null);
  const pages = html === null ? [] : stepPages(html);
  for (const {path, html} of pages) {
    await mkdir(dirname(join(dir, path)), {recursive: true});
    await writeFile(join(dir, path), html);
  }
  return pages;
}

/** The pictures of shared links, by page. */
async function drawCards(dir: string, about: About, steps: readonly StepPage[]): Promise<Map<string, Card>> {
  const html = await readFile(join(dir, story), "utf8").catch(() => null);
  if (html === null) return new Map();
  const outlines = /<svg class="outlines"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? "";
  return writePictures(dir, about, {words: summaryOf(html), steps, outlines});
}

/** What lies beside the pages: for robots, and, where the site has an address, lists of its pages and corrections. */
async function writeAround(dir: string, pages: readonly string[], about: About): Promise<void> {
  const {baseUrl} = about;
  await writeFile(join(dir, "robots.txt"), robots(baseUrl));
  if (baseUrl === null) return;
  const corrections = publishedTable<CorrectionRow>(dir, "corrections");
  await writeFile(join(dir, "sitemap.xml"), sitemap(pages, baseUrl));
  await writeFile(join(dir, "corrections.xml"), correctionsFeed(corrections, about, baseUrl));
}

/** Framework puts a hash before the extension of a file it attaches. */
function hashed(name: string, files: string[]): string {
  const [, stem = "", extension = ""] = /^(.*)(\.[^.]+)$/.exec(name) ?? [];
  const found = files.find((file) => file.startsWith(`_file/${stem}.`) && file.endsWith(extension));
  if (!found) throw new Error(`${name} is not in the built site; a page must attach it (a preload does)`);
  return found;
}
