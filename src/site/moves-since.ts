import {existsSync} from "node:fs";
import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {type AnyTables, compareTables} from "../cli/whatif/compare-tables.js";
import {moveLine} from "../cli/whatif/move-line.js";
import {eachSchema} from "../tables/schemas.js";
import {lastTables} from "./last-tables.js";

/** What pieces were made of before they were made anew. */
export interface Before {
  tables: AnyTables | null;
  figures: ReadonlyMap<string, string>;
}

/** Remembers what stands in the build folder; it may be empty. */
export async function rememberPieces(buildDir: string): Promise<Before> {
  return {tables: lastTables.get(buildDir) ?? null, figures: await figuresIn(buildDir)};
}

/**
 * Keeps the tables for the next time and gives in one line what moved since: "003: 1 contact re-dated; contacts-by-year, 2
 * claims changed". Empty where nothing did, or where this process made nothing before.
 */
export async function movesSince(before: Before, tables: AnyTables, buildDir: string): Promise<string> {
  lastTables.set(buildDir, tables);
  const old = before.tables;
  if (!old) return "";
  const moved = Object.keys(tables).filter((name) => old[name] !== tables[name]);
  const keys = eachSchema()
    .filter(([table]) => moved.includes(table))
    .map(([table, {primaryKey}]) => [table, primaryKey] as const);
  const now = await figuresIn(buildDir);
  const charts = [...now].filter(([slug, html]) => before.figures.get(slug) !== html).map(([slug]) => slug);
  return moveLine(compareTables(old, tables, keys), charts);
}

async function figuresIn(buildDir: string): Promise<Map<string, string>> {
  const dir = join(buildDir, "figures");
  if (!existsSync(dir)) return new Map();
  const names = (await readdir(dir)).filter((name) => name.endsWith(".html")).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(dir, name), "utf8")));
  return new Map(names.map((name, i) => [name.replace(/\.html$/, ""), texts[i] ?? ""]));
}
