import {readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {catalog} from "../charts/catalog.js";
import {type Described, describeChart, newestDay, type Publication} from "../embed/described.js";
import type {Room} from "../embed/measure.js";
import {emptyDocument} from "../embed/picture-files.js";
import {renderOffers} from "../embed/render-offers.js";
import {renderShare} from "../embed/render-share.js";
import {describeSteps} from "../embed/step-charts.js";
import type {PipelineResult} from "../pipeline.js";
import {roomOf} from "./chart-rooms.js";
import type {Folders} from "./folders.js";
import {publicationOf} from "./publish-into.js";
import {readSteps} from "./read-steps.js";
import {eachUnlessStopped} from "./unless-stopped.js";

type At = Pick<Folders, "build" | "data">;

/** Charts as they are offered to editors. */
export interface Offer {
  charts: readonly Described[];
  publication: Publication;
}

/** What is offered of the charts of the catalogue. Throws the signal's reason where something else comes first. */
export async function chartOffer(result: PipelineResult, signal?: AbortSignal): Promise<Offer> {
  const charts: Described[] = [];
  await eachUnlessStopped(catalog, (entry) => charts.push(describeChart(entry, result)), signal);
  return {charts, publication: publicationOfSite(result)};
}

/** What is offered of the steps of a story whose pieces stand in `at.build`. */
export async function stepOffer(result: PipelineResult, at: At): Promise<Offer> {
  return {charts: describeSteps(await readSteps(at), result.tables), publication: publicationOfSite(result)};
}

function publicationOfSite(result: PipelineResult): Publication {
  const baseUrl = (process.env.SITE_URL ?? result.site.base_url)?.replace(/\/+$/, "") || null;
  return publicationOf(result, {language: "en", baseUrl});
}

/** The menu for sharing of each chart, by its slug. */
export function menusOf({charts, publication}: Offer): ReadonlyMap<string, string> {
  return new Map(charts.map((chart) => [chart.slug, renderShare(chart, publication)]));
}

/** Puts the menus into the pieces of a folder that are named for their charts. */
export async function addMenus(menus: ReadonlyMap<string, string>, dir: string): Promise<void> {
  for (const name of (await readdir(dir)).filter((file) => menus.has(file.replace(/\.html$/, "")))) {
    const file = join(dir, name);
    await writeFile(file, withMenus(await readFile(file, "utf8"), menus));
  }
}

/**
 * Makes the block `embeds`, from which editors choose. Each chart is drawn once more for it, to know its room.
 *
 * @throws the signal's reason where something else comes first; what was measured till then is remembered
 */
export async function writeOffers(result: PipelineResult, at: At, signal?: AbortSignal): Promise<void> {
  const {charts, publication} = await chartOffer(result, signal);
  const {charts: steps} = await stepOffer(result, at);
  const document = emptyDocument();
  const makers: readonly object[] = [...catalog, ...steps.map(({entry}) => entry)];
  const rooms = new Map<Described, Room>();
  const all = [...charts, ...steps].map((chart, i) => ({chart, maker: makers[i] ?? chart}));
  await eachUnlessStopped(
    all,
    ({chart, maker}) => rooms.set(chart, roomOf(chart, maker, {publication, document})),
    signal
  );
  const {start, end} = result.dyad.period;
  const period = {start, end: end ?? newestDay(result.tables)};
  await writeFile(join(at.build, "blocks", "embeds.html"), renderOffers({charts, steps, publication, period, rooms}));
}

/** A figure leaves room, `<!--share slug-->`, since the story does not know what is published of its charts. */
export const withMenus = (html: string, menus: ReadonlyMap<string, string>): string =>
  html.replace(/<!--share ([\w-]+)-->/g, (_, slug: string) => menus.get(slug) ?? "");
