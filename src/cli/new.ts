import {existsSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync} from "node:fs";
import {basename, dirname, join, relative, resolve} from "node:path";
import {checkData} from "../corpus/check.js";
import {loadDataTables} from "../corpus/data-tables.js";
import {readDyad} from "../corpus/dyad.js";
import {formatProblem, isError} from "../corpus/problem.js";
import {explain} from "../site/explain.js";
import {projectDir} from "../site/folders.js";
import {readOptions} from "../site/read-options.js";
import {askAt, type GivenPair, pairFrom} from "./new/ask-pair.js";
import {copyProject} from "./new/copy-project.js";
import {countriesIn} from "./new/country.js";
import {HOLDER, type Pair} from "./new/pair.js";
import {type PairRows, pairRows} from "./new/pair-tables.js";
import {copyData, dropOutsiders, layOver, writePair, writeSite} from "./new/write-data.js";
import {writePages} from "./new/write-pages.js";

const USAGE = `usage: npm run new -- FOLDER --side CODE --side CODE --period FIRST/LAST [--title …]
                      [--holder "${HOLDER}"]…
       npm run new -- FOLDER --from FOLDER-LIKE-DATA
  makes a new story from this one: its data, its code, and pages with every chart and no prose`;

const ownData = join(projectDir, "data");

/** The streams of the process; nobody is asked anything unless somebody sits there. */
export interface Streams {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  interactive: boolean;
}

/**
 * Makes a new story of two other countries in a folder that is empty or not there yet: whole, or not at all.
 *
 * @throws what speaks against it, with the way out
 */
export async function makeNew(args: string[], streams: Streams): Promise<void> {
  const {folder, from, given} = understand(args);
  const target = resolve(folder);
  refuseFolder(target);
  const pair = from === null ? await askFor(given, streams) : null;
  // Made aside and moved, so that nobody ever finds half of it.
  const draft = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    fillData(join(draft, "data"), pair ?? from ?? "");
    copyProject(projectDir, draft, basename(target));
    writePages(draft, projectDir);
    if (existsSync(target)) rmdirSync(target);
    renameSync(draft, target);
  } finally {
    rmSync(draft, {recursive: true, force: true});
  }
  const {title, sides} = readDyad(join(target, "data"));
  streams.output.write(
    `made ${folder}: ${title}, ${sides.map(({name}) => name).join(" and ")}\nnext: cd ${folder} && npm ci && npm run dev; docs/another-dyad.md goes on from there\n`
  );
}

/** The pair as it is written into the data. */
interface NewPair {
  pair: Pair;
  rows: PairRows;
}

async function askFor(given: GivenPair, {input, output, interactive}: Streams): Promise<NewPair> {
  const tables = loadDataTables(ownData);
  const countries = countriesIn(tables);
  const terminal = interactive ? askAt(input, output) : null;
  try {
    const pair = await pairFrom(given, countries, terminal?.ask ?? null);
    return {pair, rows: pairRows(pair, tables, countries)};
  } catch (error) {
    throw new Error(`${explain(error)}\n${USAGE}`);
  } finally {
    terminal?.end();
  }
}

/** Writes the data of a pair that was asked for, or of a folder, and throws what is wrong with it. */
function fillData(data: string, from: NewPair | string): void {
  copyData(ownData, data);
  if (typeof from !== "string") writePair(data, from.pair, from.rows);
  else {
    layOver(from, data);
    if (!existsSync(join(from, "site.json"))) writeSite(data, readDyad(data).title);
  }
  dropOutsiders(data, sidesOf(data));
  const faults = checkData(data).filter(isError).map(formatProblem);
  if (faults.length > 0) throw new Error(faults.join("\n").replaceAll(data, typeof from === "string" ? from : "data"));
}

function sidesOf(data: string): string[] {
  return readDyad(data).sides.map(({side}) => side);
}

function refuseFolder(target: string): void {
  const inside = relative(projectDir, target);
  if (!inside.startsWith("..") || inside === "")
    throw new Error(`${target} lies in this project; give a folder beside it`);
  if (!existsSync(dirname(target))) throw new Error(`no folder ${dirname(target)} to put ${basename(target)} into`);
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new Error(`${target} is not empty; give the name of a new folder`);
}

function understand(args: string[]): {folder: string; from: string | null; given: GivenPair} {
  const {values, positionals} = parsed(args);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Error(USAGE);
  const {from = null, side = [], holder = [], title = null, period = null} = values;
  if (from !== null && side.length + holder.length > 0)
    throw new Error(`--from brings the sides and their people; leave out --side and --holder\n${USAGE}`);
  if (from !== null && !existsSync(join(from, "dyad.json")))
    throw new Error(`no ${join(from, "dyad.json")}; --from takes a folder like data/`);
  if (side.length > 2) throw new Error(`${side.length} sides; a story has two\n${USAGE}`);
  return {folder, from, given: {title, period, sides: side, holders: holder}};
}

function parsed(args: string[]) {
  const one = {type: "string"} as const;
  const many = {type: "string", multiple: true} as const;
  const options = {from: one, title: one, period: one, side: many, holder: many};
  return readOptions({args, allowPositionals: true, options}, USAGE);
}

if (import.meta.filename === process.argv[1]) {
  const streams = {input: process.stdin, output: process.stdout, interactive: process.stdin.isTTY === true};
  await makeNew(process.argv.slice(2), streams).catch((error: unknown) => {
    console.error(explain(error));
    process.exitCode = 1;
  });
}
