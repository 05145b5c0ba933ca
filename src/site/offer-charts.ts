import {readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {catalog} from "../charts/catalog.js";
import {type Described, describeChart, newestDay, type Publication} from "../embed/described.js";
import {emptyDocument} from "../embed/picture-files.js";
import {renderOffers} from "../embed/render-offers.js";
import {renderShare} from "../embed/render-share.js";
import {describeSteps} from "../embed/step-charts.js";
import type {PipelineResult} from "../pipeline.js";
import {roomOf} from "./chart-rooms.js";
import type {Folders} from "./folders.js";
import {publicationOf} from "./publish-into.js";
import {readSteps} from "./read-steps.js";

/** Puts under every chart of the story's pieces its menu for sharing, and makes the page on which editors choose. */
export async function offerCharts(result: PipelineResult, at: Pick<Folders, "build" | "data">): Promise<void> {
  const baseUrl = (process.env.SITE_URL ?? result.site.base_url)?.replace(/\/+$/, "") || null;
  const publication = publicationOf(result, {language: "en", baseUrl});
  const {start, end} = result.dyad.period;
  const period = {start, end: end ?? newestDay(result.tables)};
  const charts = catalog.map((entry) => describeChart(entry, result));
  const steps = describeSteps(await readSteps(at), result.tables);
  const document = emptyDocument();
  const makers = [...catalog, ...steps.map(({entry}) => entry)];
  const rooms = new Map(
    [...charts, ...steps].map((chart, i) => [chart, roomOf(chart, makers[i] ?? chart, {publication, document})])
  );
  await writeFile(join(at.build, "blocks", "embeds.html"), renderOffers({charts, steps, publication, rooms, period}));
  await putMenus(join(at.build, "figures"), charts, publication);
  await putMenus(join(at.build, "blocks"), steps, publication);
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
