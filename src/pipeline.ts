import {existsSync, readdirSync, rmSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {type CodeTexts, codeEach, codeText, codeWhatIsNew} from "./coder/code-texts.js";
import {compileLexicon} from "./coder/lexicon/lexicon.js";
import {lexiconRows} from "./coder/lexicon/lexicon-input.js";
import type {CodedArticle, SourceText} from "./coder/types.js";
import {readAccepted} from "./corpus/accepted.js";
import type {Dyad} from "./corpus/dyad.js";
import {fingerprint, hashOf, kept, keptEach, stampsUnder} from "./corpus/kept.js";
import {formatProblem} from "./corpus/problem.js";
import {checksumOf} from "./corpus/read-once.js";
import {readSite, type Site} from "./corpus/site.js";
import {readSources} from "./corpus/sources.js";
import {FIRST_LANGUAGE, readStrings, type Strings} from "./corpus/strings.js";
import {inputOf, readFacts} from "./load-lexicon.js";
import {changedClaims} from "./tables/claims/accepted.js";
import type {ReadArticle} from "./tables/input.js";
import {keepSameAsLast} from "./tables/keep-same.js";
import {officeWarnings} from "./tables/office-warnings.js";
import {surnames} from "./tables/people.js";
import type {Tables} from "./tables/rows.js";
import {type KeepTable, tabulate} from "./tables/tabulate.js";

export interface PipelineResult {
  tables: Tables;
  /** The tables of the texts alone, for a story that does not take the record in yet. */
  textTables: Tables;
  coded: ReadArticle[];
  texts: SourceText[];
  /** The pair, and the surnames that cannot be told from names. */
  dyad: Dyad & {surnames: Record<string, string>};
  site: Site;
  /** The words of charts in the language of the site, and in every language there are some in. */
  labels: Strings[string];
  languages: Strings;
  /** What is odd but stops nothing, a line each. */
  warnings: string[];
  /** Claims that are not what was accepted, a line each: they stop a build. */
  changedClaims: string[];
}

export interface PipelineOptions {
  dataDir: string;
  /** Whether to keep the result in `.build/memo/` and take it from there while nothing that went in has changed. */
  memo?: boolean;
}

const here = dirname(fileURLToPath(import.meta.url));
const CODE = ["coder", "corpus", "tables", "time", "load-lexicon.ts", "pipeline.ts", "../package-lock.json"].map(
  (path) => join(here, path)
);

const CODER = ["coder", "time"].map((path) => join(here, path));
const MEMO = join(here, "../.build/memo");

/** Read, code, tabulate. Throws a `DataError` that names every fault in the data. */
export function runPipeline({dataDir, memo = true}: PipelineOptions): PipelineResult {
  if (!memo) return run(dataDir, codeEach);
  // Bundled, as in preview, this file no longer stands beside the code that went in; but that code cannot change.
  if (!CODE.every(existsSync)) return remembered(stampsUnder(dataDir), () => runAgain(dataDir));
  return kept(join(MEMO, `${fingerprint([dataDir, ...CODE])}.json`), () => run(dataDir, codeWhatIsNotKept), isSmall);
}

/** More texts than these come as more letters than one text of JSON can have; what each was coded as is kept all the same. */
const MOST_KEPT = 1000;

const isSmall = ({texts}: PipelineResult): boolean => texts.length <= MOST_KEPT;

/** The tables of texts that were coded elsewhere, e.g. on other machines, with the record and the reference of a folder. */
export function tablesOf(coded: readonly ReadArticle[], dataDir: string): Tables {
  return tabulate({coded, ...readFacts(dataDir)});
}

function run(dataDir: string, code: CodeTexts): PipelineResult {
  const {texts, warnings} = readSources(dataDir);
  const facts = keepSameAsLast("facts", readFacts(dataDir));
  const languages = readStrings(dataDir);
  const read = code(texts, lexiconRows(inputOf(facts))).map((article) => withChecksum(article, dataDir));
  const coded = keepSameAsLast("coded", read);
  const odd = coded.flatMap(({article, warnings: lines}) => lines.map((line) => `${article.file}: ${line}`));
  const tables = tabulate({coded, ...facts}, keepIn("tables"));
  return {
    tables,
    textTables: tabulate({coded, ...facts, reference: {...facts.reference, ...unread}}, keepIn("textTables")),
    coded,
    texts,
    dyad: {...facts.dyad, surnames: surnames(tables.people)},
    site: readSite(dataDir),
    labels: languages[FIRST_LANGUAGE] ?? {},
    languages,
    warnings: [...warnings.map(formatProblem), ...odd, ...officeWarnings(tables)],
    changedClaims: changesIn(tables, dataDir)
  };
}

/** The record as those know it who know the texts alone; always the same lists, so that what is made of them is made once. */
const unread = {record: [], settled: [], corrections: []};

/** One set of tables is compared with itself alone. */
const keepIn =
  (set: string): KeepTable =>
  (name, rows) =>
    keepSameAsLast(`${set} ${name}`, rows);

/** Nothing has changed where nothing was ever accepted. */
function changesIn({claims}: Tables, dataDir: string): string[] {
  const accepted = readAccepted(dataDir);
  return accepted === null ? [] : changedClaims(claims, accepted);
}

/** A text is coded anew only where it, the rules or the coder have changed. */
const codeWhatIsNotKept: CodeTexts = (texts, rows) => {
  const lexicon = compileLexicon(rows);
  const folder = join(MEMO, "texts", hashOf(`${JSON.stringify(rows)}${fingerprint(CODER)}`));
  forgetOthers(folder);
  return keptEach(
    folder,
    texts.map((text) => hashOf(JSON.stringify(text))),
    (place) => codeText(texts[place] as SourceText, lexicon)
  );
};

let last: {key: string; result: PipelineResult} | null = null;

function remembered(key: string, make: () => PipelineResult): PipelineResult {
  if (last?.key !== key) last = {key, result: make()};
  return last.result;
}

/** What is as it was the last time is the same object, so that nothing need be made of it again. */
function runAgain(dataDir: string): PipelineResult {
  return keepSameAsLast("result", run(dataDir, codeWhatIsNew));
}

/** What older rules made of the texts is of no more use. */
function forgetOthers(folder: string): void {
  const parent = dirname(folder);
  const others = existsSync(parent) ? readdirSync(parent).filter((name) => name !== basename(folder)) : [];
  for (const name of others) rmSync(join(parent, name), {recursive: true, force: true});
}

const checked = new WeakMap<CodedArticle, ReadArticle>();

function withChecksum(coded: CodedArticle, dataDir: string): ReadArticle {
  const sha256 = checksumOf(join(dataDir, "sources", coded.article.file));
  const before = checked.get(coded);
  if (before?.article.sha256 === sha256) return before;
  const article = {...coded, article: {...coded.article, sha256}};
  checked.set(coded, article);
  return article;
}
