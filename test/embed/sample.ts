import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {catalog} from "../../src/charts/catalog.js";
import type {ChartEntry, Dyad} from "../../src/charts/chart.js";
import {readStrings} from "../../src/corpus/strings.js";
import {type AllTables, type Described, describeChart, type Publication} from "../../src/embed/described.js";
import type {Tables} from "../../src/tables/rows.js";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../charts/fixtures", `${name}.json`), "utf8"));

/** The tables that charts are tested with. */
export const sample: AllTables = {
  tables: read("record") as Tables,
  textTables: read("tables") as Tables,
  dyad: read("dyad") as Dyad,
  labels: readStrings("data").en ?? {}
};

export const publication: Publication = {
  title: "A Story",
  publisher: "A Paper",
  byline: "A. Writer",
  licence: "CC-BY-4.0",
  language: "en",
  baseUrl: null
};

export function chart(slug: string): ChartEntry {
  const found = catalog.find((entry) => entry.slug === slug);
  if (!found) throw new Error(`no chart "${slug}"`);
  return found;
}

export const describedChart = (slug: string): Described => describeChart(chart(slug), sample);

export const emptyDocument = (): Document =>
  parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
