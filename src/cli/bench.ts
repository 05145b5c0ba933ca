import {existsSync} from "node:fs";
import {readDyad} from "../corpus/dyad.js";
import {readSources} from "../corpus/sources.js";
import {loadLexicon} from "../load-lexicon.js";
import {runCommand} from "../site/explain.js";
import {readOptions} from "../site/read-options.js";
import {articleCases, articleResults} from "./bench/article-cases.js";
import {dateResults} from "./bench/date-cases.js";
import {editToScreen} from "./bench/edit-to-screen.js";
import {hostileResults} from "./bench/hostile.js";
import {pageResults} from "./bench/pages.js";
import {peerResults} from "./bench/peer-cases.js";
import {table} from "./bench/result.js";
import {speedResults} from "./bench/speed.js";

const USAGE =
  "usage: npm run bench -- [--cases DIR] [--sizes 1,10,100] [--verbose] [--data DIR] [--pages | --no-pages | --edits TEXTS]";

/**
 * Prints how well the coder does on a folder of cases (articles with their gold, sentences and date words of other
 * tools), how fast it is on texts made from the sources, and what it makes of hostile ones; then how the built story
 * fares on a slow phone. `--pages` measures the story alone, `--no-pages` the coder alone, `--edits` alone how soon each recipe
 * of the documents shows on the open page, with so many texts beside the sources.
 */
export async function bench(args: string[], print: (text: string) => void): Promise<void> {
  const {pages, edits, ...coder} = understand(args);
  if (edits !== null) return benchEdits(edits, print);
  if (pages !== "only") await benchCoder(coder, print);
  if (pages !== "none") print(table("Pages on Lighthouse’s slow phone", await pageResults()));
}

async function benchEdits(texts: number, print: (text: string) => void): Promise<void> {
  const told = (line: string) => console.error(line);
  const results = await editToScreen({texts, goal: texts === 0 ? "< 2 s" : "< 5 s", told});
  print(table(`From an edit to the page, ${texts} texts beside the sources`, results));
}

type Wanted = Omit<ReturnType<typeof understand>, "pages" | "edits">;

async function benchCoder({cases, dataDir, sizes, verbose}: Wanted, print: (text: string) => void): Promise<void> {
  const lexicon = loadLexicon(dataDir);
  const english = lexicon.languages.get("en");
  if (cases !== null) {
    const sides = readDyad(dataDir).sides.map(({side, name}) => ({side, key: name.toLowerCase()}));
    const score = articleCases(cases, lexicon, sides);
    if (score) print(table(`Articles of ${cases}`, articleResults(score)));
    if (score && verbose) print(`${score.notes.map((note) => `  ${note}`).join("\n")}\n`);
    const others = [
      ...peerResults(cases, loadLexicon(dataDir, {anyPair: true})),
      ...(english ? dateResults(cases, english.dates) : [])
    ];
    if (others.length > 0) print(table("Sentences and date words of other tools", others));
  }
  print(table("Hostile texts", hostileResults(lexicon)));
  const sources = {texts: readSources(dataDir).texts, people: lexicon.rows.people};
  print(table("Speed on texts made from the sources", await speedResults(sources, {sizes, dataDir})));
}

function understand(args: string[]) {
  const {values} = readOptions(
    {
      args,
      allowNegative: true,
      options: {
        pages: {type: "boolean"},
        cases: {type: "string"},
        sizes: {type: "string", default: "1,10,100"},
        edits: {type: "string"},
        verbose: {type: "boolean", default: false},
        data: {type: "string", default: "data"}
      }
    },
    USAGE
  );
  const {cases = null, data: dataDir, verbose} = values;
  const lost = [cases, dataDir].find((dir) => dir !== null && !existsSync(dir));
  if (lost !== undefined) throw new Error(`no folder "${lost}"; ${USAGE}`);
  const sizes = values.sizes.split(",").map(Number);
  if (!sizes.every((size) => size > 0)) throw new Error(`"${values.sizes}" are no sizes in MB; ${USAGE}`);
  const pages = values.pages === undefined ? "too" : values.pages ? "only" : "none";
  const edits = values.edits === undefined ? null : Number(values.edits);
  if (edits !== null && !(Number.isInteger(edits) && edits >= 0))
    throw new Error(`"${values.edits}" is no number of texts; ${USAGE}`);
  return {cases, dataDir, verbose, sizes, pages, edits};
}

if (import.meta.filename === process.argv[1]) {
  await runCommand(() => bench(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`)));
}
