import {existsSync} from "node:fs";
import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {type AnyTables, compareTables, type TableChange} from "../cli/whatif/compare-tables.js";
import {moveLine} from "../cli/whatif/move-line.js";
import {eachSchema} from "../tables/schemas.js";
import {lastRuns} from "./last-run.js";

/** The figures of a build folder, by slug. */
export type Figures = ReadonlyMap<string, string>;

/**
 * Keeps the tables for the next time and gives in one line what moved in them since: "003: 1 contact re-dated; 2 claims
 * changed". Empty where nothing did, or where this process made nothing before.
 */
export function movesSince(tables: AnyTables, buildDir: string): string {
  const old = lastRuns.get(buildDir)?.tables;
  const moved = old ? changesBetween(old, tables) : null;
  lastRuns.set(buildDir, {tables, moved});
  return moveLine(moved ?? [], []);
}

/** The same line once more, with the figures that are not what they were: "003: 1 contact re-dated; contacts-by-year, 2 claims changed". */
export async function movesWithFigures(before: Figures, buildDir: string): Promise<string> {
  const {moved = null} = lastRuns.get(buildDir) ?? {};
  if (moved === null) return "";
  const now = await figuresIn(buildDir);
  const charts = [...now].filter(([slug, html]) => before.get(slug) !== html).map(([slug]) => slug);
  return moveLine(moved, charts);
}

function changesBetween(old: AnyTables, now: AnyTables): TableChange[] {
  const moved = Object.keys(now).filter((name) => old[name] !== now[name]);
  const keys = eachSchema()
    .filter(([table]) => moved.includes(table))
    .map(([table, {primaryKey}]) => [table, primaryKey] as const);
  return compareTables(old, now, keys);
}

/** The figures that stand in the build folder; it may be empty. */
export async function figuresIn(buildDir: string): Promise<Figures> {
  const dir = join(buildDir, "figures");
  if (!existsSync(dir)) return new Map();
  const names = (await readdir(dir)).filter((name) => name.endsWith(".html")).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(dir, name), "utf8")));
  return new Map(names.map((name, i) => [name.replace(/\.html$/, ""), texts[i] ?? ""]));
}
