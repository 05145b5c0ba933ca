import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {catalog} from "../charts/catalog.js";
import type {ChartEntry, Dyad} from "../charts/chart.js";
import type {Tables} from "../tables/rows.js";
import {facts} from "./facts.js";
import {renderFigure} from "./render-figure.js";
import {renderQuote} from "./render-quote.js";
import {renderSides} from "./render-sides.js";
import {type ReadText, renderTexts} from "./render-texts.js";

export interface StoryInput {
  /** The texts joined with the public record, for charts of that scope. */
  tables: Tables;
  /** The texts alone, for everything else. */
  textTables: Tables;
  dyad: Dyad;
  texts: readonly ReadText[];
}

/** A file of the story, to be put under the build folder. */
export interface StoryFile {
  path: string;
  text: string;
}

/** Everything the pages are made of: figures, blocks, facts, and the figures' rows. */
export function storyFiles({tables: joined, textTables: tables, dyad, texts}: StoryInput): StoryFile[] {
  const tablesOf = ({scope}: ChartEntry): Tables => (scope === "record" ? joined : tables);
  const {document} = parseHTML("<!doctype html><html><body></body></html>");
  const figures = catalog.map((entry) => ({
    path: `figures/${entry.slug}.html`,
    text: renderFigure(entry, tablesOf(entry), dyad, {document, texts: tables})
  }));
  const rows = catalog.map((entry) => ({
    path: `rows/${entry.slug}.json`,
    text: JSON.stringify(entry.rows(tablesOf(entry), dyad, tables))
  }));
  // A passage is quoted by its place, e.g. `quote-000.372`: a mention id may hold signs that an id of a block may not.
  const quotes = tables.mentions.map((mention) => ({
    path: `blocks/quote-${mention.article_id.split("_")[0]}.${mention.start}.html`,
    text: renderQuote(mention, tables, dyad)
  }));
  return [
    ...figures,
    ...rows,
    ...quotes,
    {path: "blocks/texts.html", text: renderTexts(tables, dyad, texts)},
    {path: "blocks/sides.html", text: renderSides(dyad)},
    {path: "facts.json", text: JSON.stringify(facts(tables, dyad), null, 1)}
  ];
}

/** Writes the pieces of the story into the build folder. */
export async function writeStory(input: StoryInput, buildDir: string): Promise<void> {
  for (const {path, text} of storyFiles(input)) {
    const file = join(buildDir, path);
    await mkdir(join(file, ".."), {recursive: true});
    await writeFile(file, text);
  }
}
