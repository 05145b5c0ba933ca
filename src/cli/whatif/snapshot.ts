import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {loadBundled} from "../../bundled.js";
import type {ChartEntry} from "../../charts/chart.js";
import type {PipelineResult} from "../../pipeline.js";
import type {ClaimRow} from "../../tables/rows.js";
import {eachSchema} from "../../tables/schemas.js";
import type {AnyTables, Row} from "./compare-tables.js";

/** What a state of the project publishes, as far as it can be compared. */
export interface Snapshot {
  /** What it is called in a report. */
  name: string;
  tables: AnyTables;
  /** Pictures (SVG) by the chart's slug; null where only tables are known. */
  charts: ReadonlyMap<string, string> | null;
}

/** A snapshot of a checkout, which knows the claims as the code reads them. */
export interface CheckoutSnapshot extends Snapshot {
  claims: readonly ClaimRow[];
}

const WIDTH = 688;

/**
 * Runs the pipeline of a checkout of this project, with its own code and data, and draws its charts.
 *
 * @param prefix of every id in the pictures, so that two states can stand on one page
 * @throws what is wrong in its data, or that its code is too old to be asked
 */
export async function takeSnapshot(
  root: string,
  {name, prefix}: {name: string; prefix: string}
): Promise<CheckoutSnapshot> {
  const {runPipeline, catalog} = await codeOf(root);
  const {tables, textTables, dyad, labels} = runPipeline({dataDir: join(root, "data")});
  const {document} = parseHTML("<!doctype html><html><body></body></html>");
  const draw = (entry: ChartEntry): [string, string] => {
    const rows = entry.rows(entry.scope === "record" ? tables : textTables, dyad, textTables);
    return [entry.slug, entry.draw(rows, {width: WIDTH, document, labels, id: `${prefix}-${entry.slug}`}).outerHTML];
  };
  return {name, tables: tables as unknown as AnyTables, charts: new Map(catalog.map(draw)), claims: tables.claims};
}

interface Code {
  runPipeline: (options: {dataDir: string}) => PipelineResult;
  catalog: readonly ChartEntry[];
}

const MODULES = ["pipeline.ts", "charts/catalog.ts"];

async function codeOf(root: string): Promise<Code> {
  const folder = join(root, "src");
  const missing = MODULES.find((path) => !existsSync(join(folder, path)));
  if (missing) throw new Error(`there is no src/${missing} in ${root}; compare with a later revision`);
  return (await loadBundled(folder, MODULES)) as Code;
}

/** The tables of a published folder, e.g. `dist/data`. Throws where it holds none. */
export function readPublished(dir: string): Snapshot {
  const names = eachSchema().map(([table]) => table);
  const files = names.filter((table) => existsSync(join(dir, `${table}.json`)));
  if (files.length === 0) throw new Error(`there are no tables in ${dir}; give the folder that holds contacts.json`);
  const rows = (table: string) => JSON.parse(readFileSync(join(dir, `${table}.json`), "utf8")) as Row[];
  return {name: dir, tables: Object.fromEntries(files.map((table) => [table, rows(table)])), charts: null};
}
