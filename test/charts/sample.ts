import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import type {ChartEntry, Dyad} from "../../src/charts/chart.js";
import {readStrings} from "../../src/corpus/strings.js";
import type {ContactRow, Tables} from "../../src/tables/rows.js";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "fixtures", `${name}.json`), "utf8"));

/** Rows of the five texts as the pipeline gives them; see `fixtures/refresh.ts`. */
export const tables = read("tables") as Tables;
/** Rows of the texts joined with the record. */
export const recordTables = read("record") as Tables;
export const dyad = read("dyad") as Dyad;
/** The words of charts in English. */
export const labels = readStrings("data").en ?? {};

/** The tables a chart is made of. */
export const tablesOf = ({scope}: Pick<ChartEntry, "scope">): Tables => (scope === "record" ? recordTables : tables);

export const emptyTables: Tables = {
  articles: [],
  mentions: [],
  contacts: [],
  participants: [],
  matches: [],
  codings: [],
  agreement: [],
  journeys: [],
  people: [],
  offices: [],
  tenures: [],
  transitions: [],
  topics: [],
  statements: [],
  frequency: [],
  claims: [],
  outlets: [],
  countries: [],
  accounts: [],
  rereadings: [],
  coverage: [],
  disagreements: [],
  corrections: [],
  exclusions: [],
  rules: []
};

/** The same tables with only their first contact. */
export const oneContact: Tables = withFirst(tables);

/** Tables with only their first contact. */
export function withFirst(all: Tables): Tables {
  return {...all, contacts: all.contacts.slice(0, 1)};
}

/** A contact of the fixture, the first of which `wanted` is true. */
export function contact(wanted: (row: ContactRow) => boolean): ContactRow {
  const found = tables.contacts.find(wanted);
  if (found === undefined) throw new Error("no such contact in the fixture");
  return found;
}

/** A document to draw in, outside a browser. */
export function blankDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
}

/** Every text of a picture, in order. */
export function textsOf(picture: Element): string[] {
  return Array.from(picture.querySelectorAll("text"), (text) =>
    (text.querySelector("tspan") === null
      ? (text.textContent ?? "")
      : Array.from(text.childNodes, (node) => node.textContent?.trim() ?? "").join(" ")
    ).trim()
  );
}
