import {existsSync} from "node:fs";
import {mkdir, readdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {type AnyTables, compareTables} from "../cli/whatif/compare-tables.js";
import {moveLine} from "../cli/whatif/move-line.js";
import {eachSchema} from "../tables/schemas.js";

/** Rows of every table as JSON, by the table's name. */
type TableTexts = Readonly<Record<string, string>>;

/** What the build folder held before pieces were made anew. */
export interface Before {
  tables: TableTexts | null;
  figures: ReadonlyMap<string, string>;
}

/** What was last written, and where: a process that lives on need not read it again. */
let last: {file: string; tables: TableTexts} | null = null;

/** Remembers what stands in the build folder; it may be empty. */
export async function rememberPieces(buildDir: string): Promise<Before> {
  const file = tablesFile(buildDir);
  if (!existsSync(file)) return {tables: null, figures: new Map()};
  const tables = last?.file === file ? last.tables : (JSON.parse(await readFile(file, "utf8")) as TableTexts);
  return {tables, figures: await figuresIn(buildDir)};
}

/**
 * Keeps the tables for the next time and gives in one line what moved since: "003: 1 contact re-dated; contacts-by-year, 2
 * claims changed". Empty where nothing did, or nothing was made before.
 */
export async function movesSince(before: Before, tables: AnyTables, buildDir: string): Promise<string> {
  const file = tablesFile(buildDir);
  const texts = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, JSON.stringify(rows)]));
  const old = before.tables;
  const moved = Object.keys(texts).filter((name) => old?.[name] !== texts[name]);
  if (moved.length > 0) {
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, JSON.stringify(texts));
  }
  last = {file, tables: texts};
  if (!old) return "";
  const keys = eachSchema().map(([table, {primaryKey}]) => [table, primaryKey] as const);
  const now = await figuresIn(buildDir);
  const charts = [...now].filter(([slug, html]) => before.figures.get(slug) !== html).map(([slug]) => slug);
  // Rows go through JSON, which leaves out what is undefined; those that are the same need no comparing.
  const rowsOf = (all: TableTexts): AnyTables =>
    Object.fromEntries(moved.map((name) => [name, JSON.parse(all[name] ?? "[]")]));
  return moveLine(compareTables(rowsOf(old), rowsOf(texts), keys), charts);
}

function tablesFile(buildDir: string): string {
  return join(buildDir, "dev", "tables.json");
}

async function figuresIn(buildDir: string): Promise<Map<string, string>> {
  const dir = join(buildDir, "figures");
  if (!existsSync(dir)) return new Map();
  const names = (await readdir(dir)).filter((name) => name.endsWith(".html")).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(dir, name), "utf8")));
  return new Map(names.map((name, i) => [name.replace(/\.html$/, ""), texts[i] ?? ""]));
}
