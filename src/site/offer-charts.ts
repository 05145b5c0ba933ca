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
  steps: readonly Described[];
  publication: Publication;
  /** ISO days between which charts may be narrowed. */
  period: {start: string; end: string};
}

/** What is offered of a story whose pieces stand in `at.build`. */
export async function offerOf(result: PipelineResult, at: At): Promise<Offer> {
  const baseUrl = (process.env.SITE_URL ?? result.site.base_url)?.replace(/\/+$/, "") || null;
  const {start, end} = result.dyad.period;
  return {
    charts: catalog.map((entry) => describeChart(entry, result)),
    steps: describeSteps(await readSteps(at), result.tables),
    publication: publicationOf(result, {language: "en", baseUrl}),
    period: {start, end: end ?? newestDay(result.tables)}
  };
}

/** Puts under every chart of the story's pieces its menu for sharing. */
export async function addMenus({charts, steps, publication}: Offer, {build}: At): Promise<void> {
  await putMenus(join(build, "figures"), charts, publication);
  await putMenus(join(build, "blocks"), steps, publication);
}

/**
 * Makes the block `embeds`, from which editors choose. Each chart is drawn once more for it, to know its room.
 *
 * @throws the signal's reason where something else comes first; what was measured till then is remembered
 */
export async function writeOffers(offer: Offer, {build}: At, signal?: AbortSignal): Promise<void> {
  const {charts, steps, publication} = offer;
  const document = emptyDocument();
  const makers: readonly object[] = [...catalog, ...steps.map(({entry}) => entry)];
  const rooms = new Map<Described, Room>();
  const all = [...charts, ...steps].map((chart, i) => ({chart, maker: makers[i] ?? chart}));
  await eachUnlessStopped(
    all,
    ({chart, maker}) => rooms.set(chart, roomOf(chart, maker, {publication, document})),
    signal
  );
  await writeFile(join(build, "blocks", "embeds.html"), renderOffers({...offer, rooms}));
}

async function putMenus(dir: string, charts: readonly Described[], publication: Publication): Promise<void> {
  const menus = new Map(charts.map((chart) => [chart.slug, renderShare(chart, publication)]));
  for (const name of (await readdir(dir)).filter((file) => menus.has(file.replace(/\.html$/, "")))) {
    const file = join(dir, name);
    await writeFile(file, withMenus(await readFile(file, "utf8"), menus));
  }
}

/** A figure leaves room, `<!--share slug-->`, since the story does not know what is published of its charts. */
export const withMenus = (html: string, menus: ReadonlyMap<string, string>): string =>
  html.replace(/<!--share ([\w-]+)-->/g, (_, slug: string) => menus.get(slug) ?? "");
