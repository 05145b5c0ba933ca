import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {readRecords} from "../../corpus/records.js";
import {csvText} from "./csv-text.js";
import type {Pair} from "./pair.js";
import type {PairRows} from "./pair-tables.js";

/** Tables that tell of the old pair alone: the new one has their columns, and no rows yet. */
const OF_THE_PAIR = /^(reference\/.*|sources\/sources|lexicon\/(people|offices)|lexicon\/[\w-]+\/events)\.csv$/;
/** Files a new story writes for itself. */
const OWN = /^(sources\/.*\.txt|accepted\.json|dyad\.json|site\.json)$/;

/**
 * Puts the data of a new story into `to`: what the lexicon of `from` knows of languages and the world, the columns of the
 * other tables, and nothing that tells of the old pair.
 */
export function copyData(from: string, to: string): void {
  for (const file of filesIn(from)) {
    const target = join(to, file);
    mkdirSync(dirname(target), {recursive: true});
    if (OWN.test(file)) continue;
    if (OF_THE_PAIR.test(file)) writeFileSync(target, csvText(columnsOf(join(from, file)), []));
    else if (file === "README.md") writeFileSync(target, withoutHistory(readFileSync(join(from, file), "utf8")));
    else cpSync(join(from, file), target);
  }
}

/** Writes what was asked of the pair: its two countries, people, offices, who held them, and what the story is called. */
export function writePair(dataDir: string, {title, period, sides}: Pair, rows: PairRows): void {
  const top_offices = rows.offices.filter(({level}) => level === "leader").map(({office_id}) => office_id);
  const colored = sides.map((side, i) => ({...side, color: COLORS[i]}));
  writeJson(join(dataDir, "dyad.json"), {...schemaOf("dyad"), title, period, sides: colored, top_offices});
  writeSite(dataDir, title);
  for (const name of ["people", "offices"] as const) addRows(join(dataDir, "lexicon", `${name}.csv`), rows[name]);
  addRows(join(dataDir, "reference", "tenures.csv"), rows.tenures);
  addRows(join(dataDir, "lexicon", "places.csv"), rows.places, "place");
  addRows(join(dataDir, "lexicon", "en", "countries.csv"), rows.countries, "country");
}

/** People of third countries are none of those of the two sides. */
export function dropOutsiders(dataDir: string, sides: readonly string[]): void {
  const path = join(dataDir, "lexicon", "outsiders.csv");
  const [header, ...records] = readRecords(path);
  const columns = header?.cells ?? [];
  const rows = records.map(({cells}) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""])));
  writeFileSync(
    path,
    csvText(
      columns,
      rows.filter(({country = ""}) => !sides.includes(country))
    )
  );
}

/** Who publishes is not known yet: the story's title stands in. */
export function writeSite(dataDir: string, title: string): void {
  const licences = {code: "MIT", data: "CC-BY-4.0", texts: "belong to their outlets"};
  writeJson(join(dataDir, "site.json"), {
    ...schemaOf("site"),
    base_url: null,
    publisher: title,
    byline: title,
    contact: null,
    licences
  });
}

/** Puts a folder with data of a pair over what is there; only files the data has a place for. */
export function layOver(folder: string, dataDir: string): void {
  for (const file of filesIn(folder)) {
    if (!/^((lexicon|reference|strings)\/.*\.csv|sources\/.*|[\w-]+\.(json|csv|md))$/.test(file))
      throw new Error(`${join(folder, file)} has no place in data/; give a folder that looks like data/`);
    cpSync(join(folder, file), join(dataDir, file));
  }
  rmSync(join(dataDir, "accepted.json"), {force: true});
}

const schemaOf = (name: string) => ({$schema: `../schemas/json/${name}.json`});

const COLORS = [
  {light: "#0b5f7a", dark: "#58b4cf"},
  {light: "#a83f17", dark: "#ef8a5f"}
];

/** Adds rows to a table; with a key, only those whose key it does not have. */
function addRows(path: string, rows: readonly Readonly<Record<string, string>>[], key?: string): void {
  const [header, ...records] = readRecords(path);
  const columns = header?.cells ?? [];
  const known = new Set(records.map(({cells}) => cells[columns.indexOf(key ?? "")]));
  const added = rows.filter((row) => key === undefined || !known.has(row[key]));
  const before = readFileSync(path, "utf8");
  const lines = csvText(columns, added).split("\n").slice(1).join("\n");
  writeFileSync(path, `${before}${before.endsWith("\n") ? "" : "\n"}${lines}`);
}

function columnsOf(path: string): string[] {
  return readRecords(path)[0]?.cells ?? [];
}

/** Where the old data comes from says nothing of the new. */
function withoutHistory(readme: string): string {
  const [head = "", ...sections] = readme.split(/^(?=## )/m);
  const place = "## Where it comes from\n\nSay here where the texts and the rows come from, and what is not known.\n\n";
  return [head, ...sections.map((part) => (part.startsWith("## Where it comes from") ? place : part))].join("");
}

function filesIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
