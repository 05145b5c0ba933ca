import {existsSync} from "node:fs";
import {mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {type AnyTables, compareTables} from "../cli/whatif/compare-tables.js";
import {moveLine} from "../cli/whatif/move-line.js";
import {eachSchema} from "../tables/schemas.js";

/** What the build folder held before pieces were made anew. */
export interface Before {
  tables: AnyTables | null;
  figures: ReadonlyMap<string, string>;
}

/** What was last made, and where: a process that lives on need not read it again. */
let last: {file: string; tables: AnyTables} | null = null;

/** More rows than these are not written for a process that may come after this one: it would cost every edit a second. */
const MOST_ROWS = 20_000;

/** Remembers what stands in the build folder; it may be empty. */
export async function rememberPieces(buildDir: string): Promise<Before> {
  const file = tablesFile(buildDir);
  const tables = last?.file === file ? last.tables : existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : null;
  return {tables, figures: await figuresIn(buildDir)};
}

/**
 * Keeps the tables for the next time and gives in one line what moved since: "003: 1 contact re-dated; contacts-by-year, 2
 * claims changed". Empty where nothing did, or nothing was made before.
 */
export async function movesSince(before: Before, tables: AnyTables, buildDir: string): Promise<string> {
  const file = tablesFile(buildDir);
  const old = before.tables;
  const moved = Object.keys(tables).filter((name) => old?.[name] !== tables[name]);
  if (moved.length > 0) await keep(file, tables);
  last = {file, tables};
  if (!old) return "";
  const keys = eachSchema()
    .filter(([table]) => moved.includes(table))
    .map(([table, {primaryKey}]) => [table, primaryKey] as const);
  const now = await figuresIn(buildDir);
  const charts = [...now].filter(([slug, html]) => before.figures.get(slug) !== html).map(([slug]) => slug);
  return moveLine(compareTables(old, tables, keys), charts);
}

async function keep(file: string, tables: AnyTables): Promise<void> {
  const rows = Object.values(tables).reduce((sum, table) => sum + table.length, 0);
  if (rows > MOST_ROWS) return rm(file, {force: true});
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, JSON.stringify(tables));
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
