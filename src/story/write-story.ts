import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {catalog} from "../charts/catalog.js";
import type {ChartEntry, Dyad} from "../charts/chart.js";
import type {Labels} from "../charts/label.js";
import {placeOf} from "../charts/rows-of.js";
import type {OtherAccount} from "../charts/steps/accounts.js";
import {drawnRows, type StepRows, stepRows} from "../charts/steps/rows.js";
import type {Work} from "../charts/words/citations.js";
import {numberWord} from "../charts/words/number-word.js";
import type {MentionRow, Tables} from "../tables/rows.js";
import {type Grounds, softened} from "./broken-sentences.js";
import {facts} from "./facts.js";
import {figureFile} from "./figure-file.js";
import {quotesIn} from "./quotes.js";
import {readingMinutes} from "./reading-time.js";
import {receipts} from "./receipts.js";
import {recordFacts} from "./record-facts.js";
import {renderCite} from "./render-cite.js";
import {renderClaims} from "./render-claims.js";
import {type Codebook, renderCodebook} from "./render-codebook.js";
import {renderContact} from "./render-contact.js";
import {renderCoverage} from "./render-coverage.js";
import {renderExplore} from "./render-explore.js";
import {renderNotes} from "./render-notes.js";
import {renderQuote} from "./render-quote.js";
import {renderSides} from "./render-sides.js";
import {stepFiles} from "./render-steps.js";
import {type ReadText, renderTexts} from "./render-texts.js";
import {shownTexts} from "./shown-texts.js";

export interface StoryInput {
  /** The texts joined with the public record, for charts of that scope. */
  tables: Tables;
  /** The texts alone, for everything else. */
  textTables: Tables;
  dyad: Dyad;
  /** The words of charts. */
  labels: Labels;
  texts: readonly ReadText[];
  /** What each row of the record is about, in its words; for what a text leaves out. */
  recordTopics?: ReadonlyMap<string, readonly string[]>;
  /** Every table, column and code, for the page of methods. */
  codebook?: Codebook;
  /** The story's Markdown, whose reading time is told. */
  prose?: string;
  /** Whose the work is, whom to write to, and its address where it has one. */
  site?: {byline: string; publisher: string; base_url: string | null; contact: string | null};
}

/** A file of the story, to be put under the build folder. */
export interface StoryFile {
  path: string;
  text: string;
}

/** Everything the pages are made of: figures, blocks, facts, and the rows of the steps. */
export function storyFiles(input: StoryInput): StoryFile[] {
  return [...catalog.map(figureDrawer(input)), ...shownFiles(input)];
}

/** Draws the figure of a chart. They stand on other pages than the story. */
export function figureDrawer({tables, textTables, dyad, labels}: Omit<StoryInput, "texts">): DrawFigure {
  const {document} = parseHTML("<!doctype html><html><body></body></html>");
  return (entry) => {
    const from = {tables: entry.scope === "record" ? tables : textTables, dyad, texts: textTables};
    return figureFile(entry, from, {document, labels});
  };
}

export type DrawFigure = (entry: ChartEntry) => StoryFile;

/** The same without figures: all that the story shows. */
export function shownFiles(input: StoryInput): StoryFile[] {
  const {tables: joined, textTables: tables, dyad, texts} = input;
  const steps = stepRows({tables: joined, dyad, others: otherAccounts(input)});
  const drawn = drawnRows(steps);
  // A passage is quoted by its place, e.g. `quote-000.372`: a mention id may hold signs that an id of a block may not.
  const passages = mentionsShown(tables, input.prose ?? "").map((mention) => ({
    path: `blocks/${quoteId(mention)}.html`,
    text: renderQuote(mention, tables, dyad)
  }));
  const quotes = quotesIn(input.prose ?? "", shownTexts(texts));
  const grounds = {claims: claimsById(joined), facts: allFacts(input, steps)};
  const prose = softened(input.prose ?? "", grounds);
  return [
    ...passages,
    ...stepFiles(drawn),
    {path: "rows/steps.json", text: JSON.stringify(drawn)},
    {path: "blocks/texts.html", text: renderTexts(tables, dyad, texts)},
    {path: "blocks/notes.html", text: renderNotes({prose, quotes, claims: joined.claims, articles: tables.articles})},
    {path: "blocks/coverage.html", text: renderCoverage(joined.coverage)},
    {path: "blocks/codebook.html", text: renderCodebook(input.codebook ?? {tables: [], sources: {}})},
    {path: "blocks/claims.html", text: renderClaims(joined.claims)},
    {path: "blocks/contact.html", text: renderContact(input.site?.contact ?? null)},
    {path: "blocks/cite.html", text: renderCite(workOf(dyad, input.site))},
    {path: "blocks/explore.html", text: renderExplore(joined, dyad)},
    {path: "blocks/sides.html", text: renderSides(dyad)},
    {
      path: "receipts.json",
      text: JSON.stringify(receipts({tables: joined, dyad, texts, contact: input.site?.contact ?? null}))
    },
    {path: "quotes.json", text: JSON.stringify(quotes)},
    {path: "claims.json", text: JSON.stringify(grounds.claims, null, 1)},
    {path: "facts.json", text: JSON.stringify(grounds.facts, null, 1)}
  ];
}

const quoteId = ({article_id, start}: MentionRow): string => `quote-${article_id.split("_")[0]}.${start}`;

/** The passages of the texts that the page shows, and any other that the prose quotes. */
function mentionsShown({articles, mentions}: Tables, prose: string): MentionRow[] {
  const shown = new Set(shownTexts(articles).map(({article_id}) => article_id));
  const quoted = new Set(Array.from(prose.matchAll(/^::block (quote-\S+)/gm), ([, id]) => id));
  return mentions.filter((mention) => shown.has(mention.article_id) || quoted.has(quoteId(mention)));
}

function allFacts({tables: joined, textTables, dyad, prose}: StoryInput, steps: StepRows): Record<string, string> {
  const minutes = prose === undefined ? {} : {"reading-minutes": numberWord(readingMinutes(prose))};
  return {...recordFacts(joined, steps, dyad), ...facts(textTables, dyad), ...minutes};
}

const claimsById = ({claims}: Tables): Grounds["claims"] =>
  Object.fromEntries(claims.map(({claim_id, holds, holds_as_found}) => [claim_id, {holds, holds_as_found}]));

/** The texts' contacts of which the record tells topics too. */
export function otherAccounts({
  tables,
  texts,
  recordTopics
}: Pick<StoryInput, "tables" | "texts" | "recordTopics">): OtherAccount[] {
  const told = tables.contacts.filter(({record_ids}) => record_ids.length > 0);
  return told.flatMap(({record_ids, article_ids}) => {
    const text = texts[placeOf(texts, article_ids)]?.text;
    return text === undefined
      ? []
      : record_ids.map((record_id) => ({record_id, topics: recordTopics?.get(record_id) ?? [], text}));
  });
}

function workOf({title}: Dyad, site: StoryInput["site"]): Work {
  const {byline = title, publisher = title, base_url = null} = site ?? {};
  return {title, byline, publisher, url: base_url, year: null};
}

/** Writes pieces of the story into the build folder. */
export async function writeFiles(files: readonly StoryFile[], buildDir: string): Promise<void> {
  for (const {path, text} of files) {
    const file = join(buildDir, path);
    await mkdir(join(file, ".."), {recursive: true});
    await writeFile(file, text);
  }
}
