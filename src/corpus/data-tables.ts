import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {loadPlainTable, loadTable, type Table} from "./csv.js";
import type {Schema} from "./schema.js";
import {anyPairTables} from "./schemas/any-pair.js";
import {languageTables} from "./schemas/language.js";
import {lexiconTables, offices, people} from "./schemas/lexicon.js";
import {referenceTables} from "./schemas/reference.js";

/** Tables by the file's name without `.csv`. */
export type TablesByName = Readonly<Record<string, Table>>;

/** Every CSV file of the lexicon and the reference, with the problems each has by itself. */
export interface DataTables {
  people: Table<typeof people>;
  offices: Table<typeof offices>;
  /** `data/lexicon/*.csv`, people and offices among them. */
  lexicon: TablesByName;
  /** `data/lexicon/<language>/*.csv` by language. */
  languages: Readonly<Record<string, TablesByName>>;
  /** `data/lexicon/<language>/any-pair/*.csv` by language: what it takes to read of officials of any two countries. */
  anyPair: Readonly<Record<string, TablesByName>>;
  reference: {[Name in keyof typeof referenceTables]: Table<(typeof referenceTables)[Name]>};
}

/** Reads them all and throws nothing for what is wrong in them. */
export function loadDataTables(dataDir: string): DataTables {
  const folder = join(dataDir, "lexicon");
  const persons = loadTable(join(folder, "people.csv"), people);
  const posts = loadTable(join(folder, "offices.csv"), offices);
  const languages = namesIn(folder, "folder");
  const inEach = (path: string, schemas: Readonly<Record<string, Schema>>) =>
    Object.fromEntries(languages.map((name) => [name, loadFolder(join(folder, name, path), schemas)]));
  return {
    people: persons,
    offices: posts,
    lexicon: {...loadFolder(folder, lexiconTables), people: persons, offices: posts},
    languages: inEach("", languageTables),
    anyPair: inEach("any-pair", anyPairTables),
    reference: loadReferenceTables(join(dataDir, "reference"))
  };
}

/** A file that has no schema is read as it stands. */
function loadFolder(folder: string, schemas: Readonly<Record<string, Schema>>): TablesByName {
  const tables = namesIn(folder, "csv").map((name) => {
    const path = join(folder, `${name}.csv`);
    const schema = schemas[name];
    return [name, schema ? loadTable(path, schema) : loadPlainTable(path)];
  });
  return Object.fromEntries(tables);
}

function loadReferenceTables(folder: string): DataTables["reference"] {
  const load = <S extends Schema>(name: string, schema: S) => loadTable(join(folder, `${name}.csv`), schema);
  const {tenures, transitions, events, record, outlets, disagreements} = referenceTables;
  const {coverage, settled, corrections, accounts, rereadings} = referenceTables;
  return {
    tenures: load("tenures", tenures),
    transitions: load("transitions", transitions),
    events: load("events", events),
    record: load("record", record),
    outlets: load("outlets", outlets),
    disagreements: load("disagreements", disagreements),
    coverage: load("coverage", coverage),
    settled: load("settled", settled),
    corrections: load("corrections", corrections),
    accounts: load("accounts", accounts),
    rereadings: load("rereadings", rereadings)
  };
}

function namesIn(folder: string, kind: "csv" | "folder"): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, {withFileTypes: true});
  const wanted = entries.filter((entry) => (kind === "folder" ? entry.isDirectory() : entry.name.endsWith(".csv")));
  return wanted.map(({name}) => name.replace(/\.csv$/, "")).sort(byCodeUnit);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
