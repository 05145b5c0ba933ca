import {existsSync} from "node:fs";
import {mkdir, readdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {type AnyTables, compareTables} from "../cli/whatif/compare-tables.js";
import {moveLine} from "../cli/whatif/move-line.js";
import {eachSchema} from "../tables/schemas.js";

/** What the build folder held before pieces were made anew. */
export interface Before {
  tables: AnyTables | null;
  figures: ReadonlyMap<string, string>;
}

/** Remembers what stands in the build folder; it may be empty. */
export async function rememberPieces(buildDir: string): Promise<Before> {
  const file = tablesFile(buildDir);
  const tables = existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as AnyTables) : null;
  return {tables, figures: tables ? await figuresIn(buildDir) : new Map()};
}

/**
 * Keeps the tables for the next time and gives in one line what moved since: "003: 1 contact re-dated; contacts-by-year, 2
 * claims changed". Empty where nothing did, or nothing was made before.
 */
export async function movesSince(before: Before, tables: AnyTables, buildDir: string): Promise<string> {
  const file = tablesFile(buildDir);
  await mkdir(dirname(file), {recursive: true});
  const text = JSON.stringify(tables);
  await writeFile(file, text);
  if (!before.tables) return "";
  const keys = eachSchema().map(([table, {primaryKey}]) => [table, primaryKey] as const);
  const now = await figuresIn(buildDir);
  const charts = [...now].filter(([slug, html]) => before.figures.get(slug) !== html).map(([slug]) => slug);
  // What is compared went through JSON before; what went in now may hold what JSON leaves out.
  return moveLine(compareTables(before.tables, JSON.parse(text) as AnyTables, keys), charts);
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
